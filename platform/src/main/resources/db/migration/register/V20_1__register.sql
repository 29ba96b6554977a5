-- 公示: what the public may read. Projected from facts; nothing here decides anything.
CREATE SCHEMA register;

CREATE TABLE register.certificate (
  number text PRIMARY KEY,
  issuer text NOT NULL,
  holder_name text NOT NULL,
  holder_uscc text,
  category text NOT NULL,
  decided_on date NOT NULL,
  issued_on date NOT NULL,
  valid_to date NOT NULL,
  status text NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED')),
  document_hash text NOT NULL,
  search_text text NOT NULL,
  bigrams text[] NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX certificate_bigrams ON register.certificate USING gin (bigrams);
CREATE INDEX certificate_uscc ON register.certificate (holder_uscc);
CREATE INDEX certificate_issuer ON register.certificate (issuer);

-- What the certificate said from an instant on: a correction adds a row.
CREATE TABLE register.certificate_content (
  fact_id uuid PRIMARY KEY,
  number text NOT NULL,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  holder_name text NOT NULL,
  holder_name_en text NOT NULL,
  holder_uscc text,
  holder_address text NOT NULL,
  category text NOT NULL,
  tier text NOT NULL,
  rule_version text NOT NULL,
  scope_zh text NOT NULL,
  scope_en text NOT NULL,
  standards text[] NOT NULL,
  sites text[] NOT NULL
);
CREATE INDEX certificate_content_number ON register.certificate_content (number, effective_at);

CREATE TABLE register.certificate_event (
  fact_id uuid PRIMARY KEY,
  number text NOT NULL,
  seq int NOT NULL,
  kind text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  reason text,
  suspended_until date,
  late boolean NOT NULL,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (number, seq)
);

CREATE TABLE register.body (
  approval_no text PRIMARY KEY,
  organisation uuid NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  standing text NOT NULL CHECK (standing IN ('IN_FORCE', 'SUSPENDED_ORDER', 'REVOKED', 'CANCELLED')),
  standing_since date NOT NULL,
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE TABLE register.body_scope (
  approval_no text NOT NULL,
  category text NOT NULL,
  holds_from date NOT NULL,
  holds_to date NOT NULL,
  PRIMARY KEY (approval_no, category)
);
GRANT DELETE ON register.body_scope TO anzheng_app;

CREATE TABLE register.body_event (
  fact_id uuid PRIMARY KEY,
  approval_no text NOT NULL,
  kind text NOT NULL,
  from_standing text,
  to_standing text NOT NULL,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz,
  recorded_at timestamptz NOT NULL,
  note text NOT NULL
);
CREATE INDEX body_event_body ON register.body_event (approval_no, effective_at);

CREATE TABLE register.tariff_item (
  approval_no text NOT NULL,
  tariff_version int NOT NULL,
  effective_from date NOT NULL,
  item_type text NOT NULL,
  category text NOT NULL,
  unit_price numeric(12, 2) NOT NULL,
  unit text NOT NULL,
  PRIMARY KEY (approval_no, tariff_version, item_type, category)
);
