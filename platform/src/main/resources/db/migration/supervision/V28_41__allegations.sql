-- 举报: what the public reports without an account. Texts are sealed; who reported lies in the vault.
CREATE TABLE supervision.allegation (
  number text PRIMARY KEY,
  topic text NOT NULL,
  subject_kind text,
  subject text NOT NULL,
  divisions text[] NOT NULL,
  text bytea NOT NULL,
  secret bytea NOT NULL,
  identified boolean NOT NULL,
  status text NOT NULL
    CHECK (status IN ('RECEIVED', 'ASSIGNED', 'NOT_ACCEPTED', 'IN_CHECK', 'ANSWERED')),
  office uuid,
  received_at timestamptz NOT NULL,
  accept_by date NOT NULL,
  answer_by date NOT NULL,
  leads_to text NOT NULL,
  version int NOT NULL
);
CREATE INDEX allegation_status ON supervision.allegation (status, answer_by);

-- what office and reporter wrote to each other; sealed
CREATE TABLE supervision.allegation_message (
  allegation text NOT NULL REFERENCES supervision.allegation,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  from_office boolean NOT NULL,
  text bytea NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (allegation, seq)
);
CREATE TABLE supervision.allegation_file (
  allegation text NOT NULL REFERENCES supervision.allegation,
  file uuid NOT NULL,
  PRIMARY KEY (allegation, file)
);

-- 身份保管库: sealed with a key of its own, which seals nothing else.
CREATE TABLE supervision.vault (
  allegation text PRIMARY KEY REFERENCES supervision.allegation,
  identity bytea NOT NULL
);
CREATE TABLE supervision.vault_opening (
  id uuid PRIMARY KEY,
  allegation text NOT NULL REFERENCES supervision.allegation,
  asked_by uuid NOT NULL,
  asked_of uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  reason bytea NOT NULL,
  status text NOT NULL CHECK (status IN ('ASKED', 'ALLOWED', 'DENIED')),
  open_until timestamptz,
  looks int NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX vault_opening_asked ON supervision.vault_opening (allegation)
  WHERE status = 'ASKED';

-- what one address handed in or guessed lately, under a keyed digest
CREATE TABLE supervision.attempt (
  key bytea PRIMARY KEY,
  since timestamptz NOT NULL,
  count int NOT NULL
);
