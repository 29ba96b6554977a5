-- Applications for approval, extension and renewal.
CREATE TABLE bodies.approval_case_sequence (
  year int PRIMARY KEY,
  last int NOT NULL
);

-- What is being written; one at a time.
CREATE TABLE bodies.approval_draft (
  id uuid PRIMARY KEY,
  organisation uuid NOT NULL,
  supplements text,
  submitted_as text,
  form_sealed bytea NOT NULL,
  saved_at timestamptz NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX approval_draft_open ON bodies.approval_draft (organisation)
  WHERE submitted_as IS NULL;

CREATE TABLE bodies.approval_case (
  number text PRIMARY KEY,
  organisation uuid NOT NULL,
  applicant_name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('INITIAL', 'EXTENSION', 'RENEWAL')),
  status text NOT NULL CHECK (status IN ('DRAFT', 'RECEIVED', 'SUPPLEMENT', 'NOT_ACCEPTED',
    'ACCEPTED', 'CONSULTING', 'EXPERT_REVIEW', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  received_on date NOT NULL,
  accepted_on date,
  silent boolean NOT NULL,
  due_on date,
  approval_no text,
  record_sealed bytea NOT NULL,
  version int NOT NULL
);
CREATE INDEX approval_case_organisation ON bodies.approval_case (organisation);
CREATE INDEX approval_case_open ON bodies.approval_case (due_on)
  WHERE status IN ('RECEIVED', 'SUPPLEMENT', 'ACCEPTED', 'CONSULTING', 'EXPERT_REVIEW');

CREATE TABLE bodies.approval_case_event (
  fact_id uuid PRIMARY KEY,
  case_number text NOT NULL REFERENCES bodies.approval_case (number),
  case_version int NOT NULL,
  kind text NOT NULL,
  transition text NOT NULL,
  at timestamptz NOT NULL,
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL,
  UNIQUE (case_number, case_version)
);
SELECT trust.guard('bodies.approval_case_event');
