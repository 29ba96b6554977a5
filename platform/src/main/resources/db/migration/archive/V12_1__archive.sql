-- 档案: files by content. The content lies encrypted on disk under its random id; its key is sealed here.
CREATE SCHEMA archive;

CREATE TABLE archive.content (
  id uuid PRIMARY KEY,
  owner uuid NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint NOT NULL CHECK (size > 0),
  key_sealed bytea NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (owner, sha256)
);

-- One row for each file handed in; never changed.
CREATE TABLE archive.file (
  fact_id uuid PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  content uuid NOT NULL REFERENCES archive.content,
  name_sealed bytea NOT NULL,
  media_type text NOT NULL,
  owner uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL
);
CREATE INDEX file_owner ON archive.file (owner, recorded_at);
CREATE INDEX file_content ON archive.file (content);
SELECT trust.guard('archive.file');
