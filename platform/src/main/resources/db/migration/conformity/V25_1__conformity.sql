-- 持续符合: what a certified organisation owes after the certificate is issued.
CREATE SCHEMA conformity;

CREATE SEQUENCE conformity.number_sequence MAXVALUE 999999;

CREATE TABLE conformity.matter (
  number text PRIMARY KEY,
  kind text NOT NULL,
  certificate text NOT NULL,
  chain text NOT NULL,
  holder uuid NOT NULL,
  body uuid NOT NULL,
  status text NOT NULL,
  closed boolean NOT NULL,
  opened_at timestamptz NOT NULL,
  due date,
  late_days int NOT NULL CHECK (late_days >= 0),
  case_type text,
  case_number text,
  version int NOT NULL,
  -- one table, four lifecycles: a test compares each list with its enum
  CONSTRAINT matter_status CHECK (CASE kind
    WHEN 'CHANGE_NOTICE' THEN status IN ('SUBMITTED', 'RETURNED', 'NOTED', 'TO_CHANGE', 'CHANGING',
      'IN_EVALUATION', 'SUSPENSION_CONSIDERED', 'CLOSED', 'WITHDRAWN')
    WHEN 'INCIDENT' THEN status IN ('ANSWER_ASKED', 'REPORTED', 'MEASURES_AWAITED',
      'MEASURES_SUPPLIED', 'IN_EVALUATION', 'SUSPENSION_CONSIDERED', 'CLOSED')
    WHEN 'DECLARATION' THEN status IN ('MADE', 'WARNED', 'OVERDUE', 'ENDED')
    WHEN 'MARK_CHECK' THEN status IN ('PROPER', 'CORRECTION_ASKED', 'ANSWERED', 'CORRECTED',
      'SUSPENSION_CONSIDERED', 'REVOCATION_CONSIDERED', 'CLOSED')
    ELSE false END)
);
CREATE INDEX matter_certificate ON conformity.matter (certificate, opened_at);
CREATE INDEX matter_holder ON conformity.matter (holder);
CREATE INDEX matter_body ON conformity.matter (body);
CREATE INDEX matter_case ON conformity.matter (case_number) WHERE NOT closed;
CREATE INDEX matter_clock ON conformity.matter (due) WHERE NOT closed;

-- what was handed in, sealed; never changed
CREATE TABLE conformity.form (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  matter text NOT NULL REFERENCES conformity.matter,
  kind text NOT NULL,
  content bytea NOT NULL,
  sha256 text NOT NULL,
  filed_at timestamptz NOT NULL
);
CREATE INDEX form_matter ON conformity.form (matter, seq);

CREATE TABLE conformity.matter_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  matter text NOT NULL REFERENCES conformity.matter,
  matter_kind text NOT NULL,
  transition text NOT NULL,
  to_status text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  reason text,
  note bytea NOT NULL
);
CREATE INDEX matter_event_matter ON conformity.matter_event (matter, seq);

SELECT trust.guard('conformity.form');
SELECT trust.guard('conformity.matter_event');
