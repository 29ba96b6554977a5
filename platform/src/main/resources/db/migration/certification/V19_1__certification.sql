-- 认证活动: drafts, cases as they stand, the records made in them, and every event.
CREATE SCHEMA certification;

CREATE SEQUENCE certification.case_sequence MAXVALUE 999999;

-- Drafts have no legal effect: they are overwritten. What is handed in is frozen in case_record.
CREATE TABLE certification.draft (
  id uuid PRIMARY KEY,
  organisation uuid NOT NULL,
  supplements text,
  submitted_as text,
  form_sealed bytea NOT NULL,
  saved_at timestamptz NOT NULL,
  version int NOT NULL
);
CREATE INDEX draft_organisation ON certification.draft (organisation, saved_at DESC);
CREATE UNIQUE INDEX draft_supplement ON certification.draft (supplements)
  WHERE submitted_as IS NULL;

CREATE TABLE certification.certification_case (
  number text PRIMARY KEY,
  chain text NOT NULL,
  applicant uuid NOT NULL,
  applicant_name text NOT NULL,
  body uuid NOT NULL,
  body_name text NOT NULL,
  approval_no text NOT NULL,
  category text NOT NULL,
  tier text NOT NULL,
  rule_version text NOT NULL,
  scope_zh text NOT NULL,
  scope_en text NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'DECLINED',
    'CLOSED_LAPSED', 'CONTRACT_PROPOSED', 'CONTRACT_SIGNED', 'CONTRACTED', 'IN_EVALUATION',
    'IN_REVIEW', 'IN_DECISION', 'RECTIFY', 'RECTIFIED', 'DECIDED_GRANT', 'SIGNED', 'REFUSED',
    'TERMINATED', 'WITHDRAWN', 'ISSUED', 'TRANSFER_PENDING')),
  supplemented boolean NOT NULL,
  submitted_at timestamptz NOT NULL,
  due_at timestamptz,
  certificate text,
  version int NOT NULL
);
CREATE INDEX case_applicant ON certification.certification_case (applicant, status);
CREATE INDEX case_body ON certification.certification_case (body, status);
CREATE INDEX case_approval ON certification.certification_case (approval_no);

-- Exactly the bytes that were handed in or signed, sealed because they name people.
CREATE TABLE certification.case_record (
  fact_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('COMMISSION', 'SUPPLEMENT_REQUEST', 'SUPPLEMENT_ANSWER',
    'APPLICATION_REVIEW', 'CONTRACT', 'REVIEW', 'DECISION', 'CONTENT', 'RECTIFICATION')),
  number text NOT NULL,
  seq int NOT NULL,
  content_sealed bytea NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (fact_id, kind)
);
CREATE INDEX case_record_number ON certification.case_record (number, kind, seq DESC);
SELECT trust.guard('certification.case_record');

CREATE TABLE certification.case_event (
  fact_id uuid PRIMARY KEY,
  number text NOT NULL,
  seq int NOT NULL,
  kind text NOT NULL,
  transition text NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL,
  UNIQUE (number, seq)
);
SELECT trust.guard('certification.case_event');
