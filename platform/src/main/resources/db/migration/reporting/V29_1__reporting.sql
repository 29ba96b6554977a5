-- 信息报告: what bodies report from systems of their own. A row is kept as it was sent, its cells in the
-- order of the layout; identity numbers are masked before.
CREATE SCHEMA IF NOT EXISTS reporting;

CREATE SEQUENCE reporting.batch_sequence;

CREATE TABLE reporting.batch (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  body uuid NOT NULL,
  approval_no text NOT NULL,
  account uuid NOT NULL,
  report_table text NOT NULL CHECK (report_table IN ('PLAN', 'RESULT', 'CERTIFICATE', 'ACTIVITY')),
  dry_run boolean NOT NULL,
  file_name text NOT NULL,
  content_hash text NOT NULL CHECK (length(content_hash) = 64),
  idempotency_key text CHECK (length(idempotency_key) <= 200),
  status text NOT NULL
    CHECK (status IN ('RECEIVED', 'CHECKED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REFUSED')),
  rows int NOT NULL,
  done int NOT NULL,
  accepted int NOT NULL,
  unchanged int NOT NULL,
  refused int NOT NULL,
  flagged int NOT NULL,
  corrected int NOT NULL,
  sent_at timestamptz NOT NULL,
  finished_at timestamptz
);
-- The same file again is the same report.
CREATE UNIQUE INDEX batch_content ON reporting.batch (body, report_table, content_hash)
  WHERE NOT dry_run;
CREATE UNIQUE INDEX batch_key ON reporting.batch (body, idempotency_key);
CREATE INDEX batch_waiting ON reporting.batch (sent_at, id) WHERE finished_at IS NULL;
CREATE INDEX batch_body ON reporting.batch (body, sent_at DESC);

CREATE TABLE reporting.report_row (
  batch uuid NOT NULL REFERENCES reporting.batch,
  line int NOT NULL,
  content text NOT NULL,
  hash text NOT NULL,
  outcome text CHECK (outcome IN ('ACCEPTED', 'UNCHANGED', 'REFUSED')),
  flagged boolean NOT NULL DEFAULT false,
  subject text NOT NULL DEFAULT '',
  fact_on date,
  dealt_at timestamptz,
  PRIMARY KEY (batch, line)
);

CREATE TABLE reporting.row_objection (
  batch uuid NOT NULL,
  line int NOT NULL,
  place int NOT NULL,
  column_key text NOT NULL,
  reason text NOT NULL,
  arguments text[] NOT NULL,
  PRIMARY KEY (batch, line, place),
  FOREIGN KEY (batch, line) REFERENCES reporting.report_row
);

-- A row that was accepted before, word by word, changes nothing.
CREATE TABLE reporting.accepted_row (
  body uuid NOT NULL,
  report_table text NOT NULL,
  hash text NOT NULL,
  batch uuid NOT NULL,
  line int NOT NULL,
  PRIMARY KEY (body, report_table, hash)
);

-- Where a trial run believes each certificate to stand by now.
CREATE TABLE reporting.trial_state (
  batch uuid NOT NULL REFERENCES reporting.batch,
  own_number text NOT NULL,
  status text NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED')),
  holder_uscc text NOT NULL,
  category text NOT NULL,
  issued_on date NOT NULL,
  valid_to date NOT NULL,
  last_on date NOT NULL,
  PRIMARY KEY (batch, own_number)
);
GRANT DELETE ON reporting.trial_state TO anzheng_app;

-- What holds of plans, results and activities: the last accepted row of each.
CREATE TABLE reporting.statement (
  body uuid NOT NULL,
  report_table text NOT NULL CHECK (report_table IN ('PLAN', 'RESULT', 'ACTIVITY')),
  key text NOT NULL,
  category text NOT NULL,
  day_from date,
  day_to date,
  batch uuid NOT NULL,
  line int NOT NULL,
  withdrawn boolean NOT NULL,
  PRIMARY KEY (body, report_table, key)
);
CREATE INDEX statement_day ON reporting.statement (report_table, day_from);

-- Where people were, or will be, by what was reported.
CREATE TABLE reporting.presence (
  registration_no text NOT NULL,
  body uuid NOT NULL,
  report_table text NOT NULL,
  key text NOT NULL,
  day_from date NOT NULL,
  day_to date NOT NULL,
  PRIMARY KEY (registration_no, body, report_table, key)
);
GRANT DELETE ON reporting.presence TO anzheng_app;

CREATE TABLE reporting.report_event (
  fact_id uuid PRIMARY KEY,
  subject text NOT NULL,
  kind text NOT NULL,
  body uuid NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX report_event_subject ON reporting.report_event (subject, recorded_at);
SELECT trust.guard('reporting.report_event');
