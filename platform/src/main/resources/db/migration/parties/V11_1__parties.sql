-- 组织与账户: who takes part. What identifies a person is sealed by the application.
CREATE SCHEMA parties;

CREATE TABLE parties.organisation (
  id uuid PRIMARY KEY,
  type text NOT NULL CHECK (type IN ('REGULATOR', 'BODY', 'SERVICE_ORGANISATION', 'OPERATOR')),
  name text NOT NULL,
  name_en text NOT NULL,
  uscc text NOT NULL UNIQUE CHECK (length(uscc) = 18),
  division text NOT NULL CHECK (division ~ '^[0-9]{6}$'),
  address text NOT NULL,
  version int NOT NULL
);
CREATE INDEX organisation_name ON parties.organisation (name);
CREATE INDEX organisation_type ON parties.organisation (type);

CREATE TABLE parties.account (
  id uuid PRIMARY KEY,
  organisation uuid NOT NULL REFERENCES parties.organisation,
  login text NOT NULL UNIQUE CHECK (login = lower(login)),
  name_sealed bytea NOT NULL,
  email_sealed bytea NOT NULL,
  phone_sealed bytea NOT NULL,
  password_hash text NOT NULL,
  password_temporary boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('ACTIVE', 'DISABLED')),
  version int NOT NULL
);
CREATE INDEX account_organisation ON parties.account (organisation);

CREATE TABLE parties.account_role (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account uuid NOT NULL REFERENCES parties.account,
  role text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz
);
CREATE UNIQUE INDEX account_role_held ON parties.account_role (account, role) WHERE withdrawn_at IS NULL;

-- The history of organisations and accounts; subject is the one or the other.
CREATE TABLE parties.party_event (
  fact_id uuid PRIMARY KEY,
  subject uuid NOT NULL,
  kind text NOT NULL,
  from_status text,
  to_status text,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text
);
CREATE INDEX party_event_subject ON parties.party_event (subject, recorded_at);
SELECT trust.guard('parties.party_event');

-- The audit of logins: appended to, never changed.
CREATE TABLE parties.login_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login_digest bytea NOT NULL,
  address_sealed bytea NOT NULL,
  account uuid,
  outcome text NOT NULL
    CHECK (outcome IN ('SUCCEEDED', 'WRONG_PASSWORD', 'UNKNOWN_LOGIN', 'DISABLED', 'THROTTLED')),
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX login_attempt_account ON parties.login_attempt (account, at);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON parties.login_attempt
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();

CREATE TABLE parties.login_throttle (
  key bytea PRIMARY KEY,
  failures int NOT NULL,
  last_at timestamptz NOT NULL,
  blocked_until timestamptz NOT NULL
);
