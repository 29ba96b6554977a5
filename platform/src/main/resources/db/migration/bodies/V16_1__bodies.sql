-- The approved certification bodies.
CREATE SCHEMA bodies;

CREATE TABLE bodies.approval_sequence (
  year int PRIMARY KEY,
  last int NOT NULL
);

CREATE TABLE bodies.body (
  organisation uuid PRIMARY KEY,
  approval_no text NOT NULL UNIQUE,
  name text NOT NULL,
  name_en text NOT NULL,
  standing text NOT NULL
    CHECK (standing IN ('IN_FORCE', 'SUSPENDED_ORDER', 'REVOKED', 'CANCELLED')),
  standing_since date NOT NULL,
  valid_from date NOT NULL,
  valid_to date NOT NULL CHECK (valid_to >= valid_from),
  version int NOT NULL DEFAULT 0
);

CREATE TABLE bodies.scope_item (
  organisation uuid NOT NULL REFERENCES bodies.body,
  category text NOT NULL,
  valid_from date NOT NULL,
  valid_to date NOT NULL CHECK (valid_to >= valid_from),
  PRIMARY KEY (organisation, category, valid_from)
);

CREATE TABLE bodies.condition (
  organisation uuid NOT NULL REFERENCES bodies.body,
  condition text NOT NULL CHECK (condition IN
    ('LEGAL_PERSON', 'PREMISES', 'MANAGEMENT_SYSTEM', 'CAPITAL', 'FULL_TIME_STAFF')),
  evidence text NOT NULL,
  PRIMARY KEY (organisation, condition)
);

CREATE TABLE bodies.tariff (
  id uuid PRIMARY KEY,
  fact_id uuid NOT NULL UNIQUE,
  organisation uuid NOT NULL REFERENCES bodies.body,
  version int NOT NULL,
  effective_from date NOT NULL,
  UNIQUE (organisation, version)
);

CREATE TABLE bodies.tariff_item (
  tariff uuid NOT NULL REFERENCES bodies.tariff,
  position int NOT NULL,
  type text NOT NULL CHECK (type IN
    ('APPLICATION', 'AUDIT_PER_MAN_DAY', 'REVIEW_AND_CERTIFICATE', 'ANNUAL', 'OTHER')),
  category text NOT NULL,
  unit_price numeric(12, 2) NOT NULL CHECK (unit_price >= 0),
  unit text NOT NULL CHECK (unit IN ('COMMISSION', 'MAN_DAY', 'CERTIFICATE', 'YEAR')),
  PRIMARY KEY (tariff, position),
  UNIQUE (tariff, type, category)
);

CREATE TABLE bodies.body_event (
  fact_id uuid PRIMARY KEY,
  approval_no text NOT NULL REFERENCES bodies.body (approval_no),
  kind text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL
);
CREATE INDEX body_event_number ON bodies.body_event (approval_no);

SELECT trust.guard('bodies.body_event');
SELECT trust.guard('bodies.tariff');
