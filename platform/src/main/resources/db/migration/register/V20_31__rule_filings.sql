-- What bodies filed: implementing details and self-made rules, with the late ones marked.
CREATE TABLE register.filing (
  number text PRIMARY KEY,
  approval_no text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  rule text,
  categories text NOT NULL,
  released_on date NOT NULL,
  effective_from date NOT NULL,
  summary text NOT NULL,
  file uuid NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  filed_on date NOT NULL,
  late_days int NOT NULL,
  filing_status text NOT NULL,
  replaces text,
  updated_at timestamptz NOT NULL
);
CREATE INDEX filing_body ON register.filing (approval_no, filed_on);
