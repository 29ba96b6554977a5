-- 接口密钥: hashes only; the counter of the running window stands beside, for all servers alike.
CREATE TABLE adoption.api_key (
  id uuid PRIMARY KEY,
  organisation uuid NOT NULL,
  account uuid NOT NULL,
  label text NOT NULL,
  prefix text NOT NULL,
  hash bytea NOT NULL UNIQUE,
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  made_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  used_at timestamptz,
  window_at timestamptz NOT NULL,
  requests int NOT NULL
);
CREATE INDEX api_key_organisation ON adoption.api_key (organisation, made_at DESC);
