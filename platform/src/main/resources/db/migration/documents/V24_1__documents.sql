-- Documents made from the record, and the keys that sign them. Neither is a fact: a document says
-- what facts in the log say already, so nothing here needs a leaf.
CREATE SCHEMA documents;

-- What an issuer signs with: one key of a kind at a time, sealed at rest, made at first use.
CREATE TABLE documents.signing_key (
  id uuid PRIMARY KEY,
  owner text NOT NULL,
  algorithm text NOT NULL CHECK (algorithm IN ('ES256', 'SM2')),
  certificate bytea NOT NULL,
  key_sealed bytea NOT NULL,
  made_at timestamptz NOT NULL,
  UNIQUE (owner, algorithm)
);

-- The same paper is always the same bytes: the identity is the digest of everything printed.
CREATE TABLE documents.document (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  format text NOT NULL CHECK (format IN ('PDF', 'OFD')),
  content bytea NOT NULL,
  sha256 text NOT NULL,
  made_at timestamptz NOT NULL
);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON documents.document
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
