-- 投诉申诉: complaints to bodies, appeals against their acts, and their escalation to the regulator.
CREATE SCHEMA complaints;

CREATE SEQUENCE complaints.number_sequence MAXVALUE 999999;

CREATE TABLE complaints.complaint (
  number text PRIMARY KEY,
  topic text NOT NULL,
  body uuid NOT NULL,
  subject text NOT NULL,
  act uuid UNIQUE,
  act_kind text,
  act_served_on date,
  complainant uuid,
  -- who complained, sealed
  name bytea NOT NULL,
  contact bytea NOT NULL,
  -- keyed digest of the secret of somebody without an account
  secret bytea,
  text bytea NOT NULL,
  status text NOT NULL CHECK (status IN ('RECEIVED', 'ACKNOWLEDGED', 'OUT_OF_SCOPE', 'VALIDATED',
    'INVESTIGATING', 'DECIDED', 'NOTIFIED', 'ACTIONS', 'CLOSED')),
  received_at timestamptz NOT NULL,
  acknowledge_by date NOT NULL,
  decide_by date NOT NULL,
  extended boolean NOT NULL,
  handler uuid,
  reported boolean NOT NULL,
  stayed boolean NOT NULL,
  outcome text CHECK (outcome IN ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')),
  decided_at timestamptz,
  followed_by uuid,
  version int NOT NULL,
  CHECK ((complainant IS NULL) = (secret IS NOT NULL)),
  CHECK ((act IS NULL) = (act_kind IS NULL) AND (act IS NULL) = (act_served_on IS NULL)),
  CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE INDEX complaint_body ON complaints.complaint (body, decide_by);
CREATE INDEX complaint_complainant ON complaints.complaint (complainant);
CREATE INDEX complaint_clock ON complaints.complaint (decide_by) WHERE decided_at IS NULL;

CREATE TABLE complaints.escalation (
  complaint text PRIMARY KEY REFERENCES complaints.complaint,
  status text NOT NULL
    CHECK (status IN ('RAISED', 'NOTED', 'STATEMENT_ASKED', 'STATED', 'CLOSED')),
  raised_at timestamptz NOT NULL,
  statement_by date,
  result text CHECK (result IN ('HANDLED_PROPERLY', 'BODY_TO_RECONSIDER', 'FORWARDED', 'LEAD')),
  version int NOT NULL
);

CREATE TABLE complaints.complaint_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  complaint text NOT NULL REFERENCES complaints.complaint,
  kind text NOT NULL,
  to_status text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note bytea NOT NULL
);
CREATE INDEX complaint_event_complaint ON complaints.complaint_event (complaint, seq);

-- what one address handed in or guessed lately, under a keyed digest
CREATE TABLE complaints.attempt (
  key bytea PRIMARY KEY,
  since timestamptz NOT NULL,
  count int NOT NULL
);

SELECT trust.guard('complaints.complaint_event');
