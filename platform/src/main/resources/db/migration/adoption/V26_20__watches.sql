-- 采信: what adopters watch, what they were told, and where their systems take it.
CREATE SCHEMA IF NOT EXISTS adoption;

CREATE TABLE adoption.watch (
  id uuid PRIMARY KEY,
  organisation uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('CERTIFICATE', 'SUPPLIER')),
  target text NOT NULL,
  note text NOT NULL,
  since timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE UNIQUE INDEX watch_once ON adoption.watch (organisation, target) WHERE ended_at IS NULL;
CREATE INDEX watch_target ON adoption.watch (target) WHERE ended_at IS NULL;
CREATE INDEX watch_kind ON adoption.watch (kind, target) WHERE ended_at IS NULL;

-- one line for each thing an adopter was told; the key makes it once
CREATE TABLE adoption.news (
  organisation uuid NOT NULL,
  key text NOT NULL,
  news text NOT NULL,
  certificate text NOT NULL,
  holder text NOT NULL,
  uscc text,
  issuer text NOT NULL,
  shown text NOT NULL,
  reason text,
  effective_at timestamptz NOT NULL,
  day date NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (organisation, key)
);
CREATE INDEX news_told ON adoption.news (organisation, told_at DESC);

-- the secrets are sealed
CREATE TABLE adoption.receiver (
  organisation uuid PRIMARY KEY,
  url text NOT NULL,
  secret bytea NOT NULL,
  earlier bytea,
  earlier_until timestamptz NOT NULL,
  set_at timestamptz NOT NULL,
  ended_at timestamptz
);

CREATE TABLE adoption.delivery (
  id text PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  organisation uuid NOT NULL,
  type text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('WAITING', 'DELIVERED', 'MISSED')),
  attempts int NOT NULL,
  outcome text NOT NULL DEFAULT '',
  next_at timestamptz NOT NULL
);
CREATE INDEX delivery_waiting ON adoption.delivery (next_at, seq) WHERE status = 'WAITING';
CREATE INDEX delivery_organisation ON adoption.delivery (organisation, seq DESC);
