-- Opinions of the other departments. Who is asked is data: duties are rows with a time they hold.
CREATE SCHEMA opinions;

CREATE TABLE opinions.duty (
  kind text NOT NULL CHECK (kind IN ('NORM', 'RULE', 'MARK', 'APPROVAL')),
  category text,
  role text NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from)
);

-- Clauses 2 and 4 of the opinions: SAMR hears CAC, MIIT and MPS. Clause 4 says "according to their
-- duties"; no text has divided the categories among them yet, so every category is everybody's.
INSERT INTO opinions.duty (kind, role, valid_from)
SELECT kind, role, DATE '2023-03-28'
FROM unnest(ARRAY['NORM', 'RULE', 'MARK', 'APPROVAL']) AS kind,
  unnest(ARRAY['CYBERSPACE_REGULATOR', 'INDUSTRY_REGULATOR', 'PUBLIC_SECURITY_REGULATOR']) AS role;

CREATE TABLE opinions.opinion (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('NORM', 'RULE', 'MARK', 'APPROVAL')),
  subject text NOT NULL,
  subject_version text NOT NULL,
  chain text NOT NULL,
  title text NOT NULL,
  content_hash text NOT NULL,
  role text NOT NULL,
  status text NOT NULL CHECK (status IN ('ASKED', 'GIVEN', 'LAPSED', 'RECALLED')),
  asked_on date NOT NULL,
  due date NOT NULL,
  asked_by uuid NOT NULL,
  outcome text CHECK (outcome IN ('AGREE', 'AGREE_WITH_CONDITIONS', 'DISAGREE', 'NO_COMMENT')),
  text text,
  document_no text,
  given_on date,
  file uuid,
  signer uuid,
  CHECK ((outcome IS NOT NULL) = (status = 'GIVEN'))
);
CREATE UNIQUE INDEX opinion_once ON opinions.opinion (kind, subject, content_hash, role)
  WHERE status <> 'RECALLED';
CREATE INDEX opinion_department ON opinions.opinion (role, due);

CREATE TABLE opinions.opinion_event (
  fact_id uuid PRIMARY KEY,
  opinion uuid NOT NULL REFERENCES opinions.opinion,
  kind text NOT NULL,
  to_status text NOT NULL,
  decided_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL
);
CREATE INDEX opinion_event_opinion ON opinions.opinion_event (opinion);

SELECT trust.guard('opinions.opinion_event');
