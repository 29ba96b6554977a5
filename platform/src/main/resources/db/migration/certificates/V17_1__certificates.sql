-- 认证证书: certificates as they stand, and every event that made them so.
CREATE SCHEMA certificates;

-- The number's sequence is the index in the status lists too: allotted once, never reused.
CREATE SEQUENCE certificates.number_sequence MAXVALUE 9999999;

CREATE TABLE certificates.certificate (
  number text PRIMARY KEY,
  chain text NOT NULL,
  case_number text NOT NULL UNIQUE,
  holder uuid NOT NULL,
  body uuid NOT NULL,
  issuer text NOT NULL,
  status_index bigint NOT NULL UNIQUE,
  document_hash text NOT NULL,
  holder_name text NOT NULL,
  holder_name_en text NOT NULL,
  holder_uscc text NOT NULL,
  holder_address text NOT NULL,
  category text NOT NULL,
  tier text NOT NULL,
  rule_version text NOT NULL,
  scope_zh text NOT NULL,
  scope_en text NOT NULL,
  standards text[] NOT NULL,
  sites text[] NOT NULL,
  decided_on date NOT NULL,
  issued_on date NOT NULL CHECK (issued_on >= decided_on),
  valid_to date NOT NULL CHECK (valid_to >= issued_on),
  status text NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED')),
  suspended_until date,
  status_before_revocation text
    CHECK (status_before_revocation IN ('VALID', 'SUSPENDED')),
  last_effective timestamptz NOT NULL,
  version int NOT NULL
);
CREATE INDEX certificate_body ON certificates.certificate (body, status);
CREATE INDEX certificate_holder ON certificates.certificate (holder);

CREATE TABLE certificates.certificate_event (
  fact_id uuid PRIMARY KEY,
  number text NOT NULL,
  seq int NOT NULL,
  kind text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  reason text,
  suspended_until date,
  document_hash text NOT NULL,
  late boolean NOT NULL,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  UNIQUE (number, seq)
);
SELECT trust.guard('certificates.certificate_event');
