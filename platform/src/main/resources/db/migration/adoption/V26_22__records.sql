-- 采信记录: what a procurement relied on, with the signed answers; and how the service was.
CREATE TABLE adoption.record (
  number text PRIMARY KEY,
  organisation uuid NOT NULL,
  procurement text NOT NULL,
  title text NOT NULL,
  sector text NOT NULL,
  province text NOT NULL,
  requirement text NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'AWARDED', 'ENDED', 'FED_BACK')),
  chosen text,
  recorded_at timestamptz NOT NULL,
  idempotency_key text,
  UNIQUE (organisation, idempotency_key)
);
CREATE INDEX record_organisation ON adoption.record (organisation, recorded_at DESC);
CREATE INDEX record_recorded ON adoption.record (recorded_at);

CREATE TABLE adoption.record_check (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  record text NOT NULL REFERENCES adoption.record,
  certificate text NOT NULL,
  holder text NOT NULL,
  category text NOT NULL,
  issuer text NOT NULL,
  cert_status text NOT NULL,
  issuer_standing text NOT NULL,
  checked_at timestamptz NOT NULL,
  receipt text NOT NULL
);
CREATE INDEX record_check_record ON adoption.record_check (record, seq);
CREATE INDEX record_check_time ON adoption.record_check (checked_at);

CREATE TABLE adoption.feedback (
  record text PRIMARY KEY REFERENCES adoption.record,
  performance int NOT NULL CHECK (performance BETWEEN 1 AND 5),
  competence int NOT NULL CHECK (competence BETWEEN 1 AND 5),
  response int NOT NULL CHECK (response BETWEEN 1 AND 5),
  confidentiality int NOT NULL CHECK (confidentiality BETWEEN 1 AND 5),
  incident boolean NOT NULL,
  words bytea NOT NULL,
  given_at timestamptz NOT NULL
);
CREATE INDEX feedback_given ON adoption.feedback (given_at);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON adoption.record_check
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON adoption.feedback
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
