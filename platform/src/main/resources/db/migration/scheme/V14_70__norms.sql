-- Norms, rules and marks as the market regulator publishes them after hearing the departments. A
-- revision's content is frozen as the text whose hash the departments were asked about. What a rule
-- says about criteria and numbers is also written to the tables that are read as of a day.
CREATE SEQUENCE scheme.norm_draft_sequence;
CREATE TABLE scheme.norm_draft (
  number text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('NORM', 'RULE', 'MARK')),
  resolution text,
  status text NOT NULL
    CHECK (status IN ('DRAFT', 'CONSULTING', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  revision int NOT NULL,
  opened_at timestamptz NOT NULL,
  version int NOT NULL
);
CREATE INDEX norm_draft_resolution ON scheme.norm_draft (resolution);
CREATE TABLE scheme.norm_revision (
  draft text NOT NULL REFERENCES scheme.norm_draft,
  revision int NOT NULL,
  content text NOT NULL,
  content_hash text NOT NULL UNIQUE,
  PRIMARY KEY (draft, revision)
);
-- A version holds until the next one of its kind does: its last day is read, not stored.
CREATE TABLE scheme.norm_version (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('NORM', 'RULE', 'MARK')),
  draft text NOT NULL UNIQUE REFERENCES scheme.norm_draft,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  effective_from date NOT NULL,
  transition_to date CHECK (transition_to >= effective_from),
  content_hash text NOT NULL UNIQUE REFERENCES scheme.norm_revision (content_hash),
  published_at timestamptz NOT NULL,
  fact_id uuid UNIQUE,
  UNIQUE (kind, effective_from)
);
CREATE TABLE scheme.norm_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  draft text NOT NULL REFERENCES scheme.norm_draft,
  kind text NOT NULL,
  transition text NOT NULL,
  content_hash text NOT NULL,
  note text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL
);
CREATE INDEX norm_event_draft ON scheme.norm_event (draft, seq);
-- What is public of the opinions on a published version.
CREATE TABLE scheme.norm_opinion (
  fact_id uuid NOT NULL REFERENCES scheme.norm_event,
  position bigint GENERATED ALWAYS AS IDENTITY,
  version text NOT NULL REFERENCES scheme.norm_version,
  department text NOT NULL,
  asked_on date NOT NULL,
  outcome text CHECK (outcome IN ('AGREE', 'AGREE_WITH_CONDITIONS', 'DISAGREE', 'NO_COMMENT')),
  answered_on date,
  handling text NOT NULL,
  PRIMARY KEY (version, department),
  CHECK ((outcome IS NULL) = (answered_on IS NULL))
);

SELECT trust.guard('scheme.norm_event'), trust.guard('scheme.norm_opinion');

REVOKE UPDATE ON scheme.norm_revision, scheme.norm_version, scheme.norm_event, scheme.norm_opinion
  FROM anzheng_app;
