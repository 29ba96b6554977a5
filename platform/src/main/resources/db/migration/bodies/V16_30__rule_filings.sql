-- Implementing details and self-made rules that bodies file with the market regulator.
CREATE TABLE bodies.filing_sequence (
  year int PRIMARY KEY,
  last int NOT NULL
);

CREATE TABLE bodies.filing (
  number text PRIMARY KEY,
  organisation uuid NOT NULL,
  approval_no text NOT NULL REFERENCES bodies.body (approval_no),
  kind text NOT NULL CHECK (kind IN ('IMPLEMENTING_DETAILS', 'SELF_MADE_RULE')),
  title text NOT NULL,
  rule text,
  categories text NOT NULL,
  released_on date NOT NULL,
  effective_from date,
  summary text NOT NULL,
  file uuid,
  file_name text,
  sha256 text,
  due date NOT NULL,
  filed_on date,
  late_days int NOT NULL CHECK (late_days >= 0),
  overdue boolean NOT NULL,
  status text NOT NULL CHECK (status IN
    ('ANNOUNCED', 'FILED', 'RETURNED', 'ACKNOWLEDGED', 'SUPERSEDED', 'WITHDRAWN')),
  replaces text REFERENCES bodies.filing (number),
  reasons text NOT NULL,
  version int NOT NULL
);
CREATE INDEX filing_organisation ON bodies.filing (organisation);

CREATE TABLE bodies.filing_event (
  fact_id uuid PRIMARY KEY,
  number text NOT NULL REFERENCES bodies.filing (number),
  filing_version int NOT NULL,
  kind text NOT NULL,
  transition text NOT NULL,
  at timestamptz NOT NULL,
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL,
  UNIQUE (number, filing_version)
);
SELECT trust.guard('bodies.filing_event');
