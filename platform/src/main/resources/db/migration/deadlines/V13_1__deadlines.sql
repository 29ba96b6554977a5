-- 期限: legal clocks. One of a kind runs per subject; closed ones stay as a record.
CREATE SCHEMA deadlines;

CREATE TABLE deadlines.deadline (
  id uuid PRIMARY KEY,
  subject text NOT NULL,
  kind text NOT NULL,
  due timestamptz NOT NULL,
  basis text NOT NULL,
  organisation uuid NOT NULL,
  awaiting text NOT NULL,
  status text NOT NULL CHECK (status IN ('RUNNING', 'MET', 'PASSED')),
  started_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  failures int NOT NULL DEFAULT 0,
  failed_at timestamptz
);
CREATE UNIQUE INDEX deadline_running ON deadlines.deadline (subject, kind) WHERE status = 'RUNNING';
CREATE INDEX deadline_due ON deadlines.deadline (due, id) WHERE status = 'RUNNING';
CREATE INDEX deadline_organisation ON deadlines.deadline (organisation, due) WHERE status = 'RUNNING';
