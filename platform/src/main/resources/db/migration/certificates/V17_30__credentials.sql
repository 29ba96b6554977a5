-- The signed credentials of certificates: one for its issue, one for each correction. Certificates
-- issued before have none; their log entries carry the hash of the certificate's content instead.
CREATE TABLE certificates.credential (
  fact_id uuid PRIMARY KEY,
  number text NOT NULL,
  hash text NOT NULL UNIQUE CHECK (length(hash) = 43),
  token text NOT NULL CHECK (length(token) <= 65536),
  sm2 bytea NOT NULL CHECK (length(sm2) BETWEEN 8 AND 72),
  signed_at timestamptz NOT NULL
);
CREATE INDEX credential_number ON certificates.credential (number, signed_at);
SELECT trust.guard('certificates.credential');
