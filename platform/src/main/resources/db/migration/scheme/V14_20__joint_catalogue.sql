-- The catalogue as the four departments decide it: reference data, versions, drafts, comments,
-- signatures. Nothing here is ever deleted; a draft's content is a new set of rows per revision.

-- What a category can be graded by is data: the two tiers of a standard, the three levels of a
-- practice, or whatever a later rule brings.
CREATE TABLE scheme.level_scheme (
  code text PRIMARY KEY,
  position int NOT NULL UNIQUE,
  name_zh text NOT NULL,
  name_en text NOT NULL
);
CREATE TABLE scheme.level (
  level_scheme text NOT NULL REFERENCES scheme.level_scheme,
  code text NOT NULL UNIQUE,
  rank int NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  PRIMARY KEY (level_scheme, code),
  UNIQUE (level_scheme, rank)
);
INSERT INTO scheme.level_scheme (code, position, name_zh, name_en) VALUES
('GBT_32914', 1, 'GB/T 32914 一般、增强两级要求', 'GB/T 32914: general and enhanced requirements'),
('CCRC', 2, '一级至三级（信息安全服务资质认证惯例）', 'Levels 1 to 3 (practice of information security service qualification)');
INSERT INTO scheme.level (level_scheme, code, rank, name_zh, name_en) VALUES
('GBT_32914', 'GENERAL', 1, '一般要求', 'General'),
('GBT_32914', 'ENHANCED', 2, '增强要求', 'Enhanced'),
('CCRC', 'LEVEL_3', 1, '三级', 'Level 3'),
('CCRC', 'LEVEL_2', 2, '二级', 'Level 2'),
('CCRC', 'LEVEL_1', 3, '一级', 'Level 1');

-- GB/T 30283-2022, top classes. Its code values were not at hand: national_code waits for them.
CREATE TABLE scheme.service_class (
  code text PRIMARY KEY,
  position int NOT NULL UNIQUE,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  national_code text
);
INSERT INTO scheme.service_class (code, position, name_zh, name_en) VALUES
('CONSULTING', 1, '咨询', 'Consulting'),
('DESIGN_DEVELOPMENT', 2, '设计与开发', 'Design and development'),
('INTEGRATION', 3, '集成', 'Integration'),
('OPERATION', 4, '运营', 'Operation'),
('PROCESSING_STORAGE', 5, '处理和存储', 'Processing and storage'),
('TESTING_CERTIFICATION', 6, '测评与认证', 'Testing, evaluation and certification'),
('OTHER', 7, '其他', 'Other');

ALTER TABLE scheme.category
  ADD COLUMN criteria text NOT NULL DEFAULT 'CSSC-R01:2023',
  ADD COLUMN level_scheme text NOT NULL DEFAULT 'GBT_32914' REFERENCES scheme.level_scheme,
  ADD COLUMN service_classes text[] NOT NULL DEFAULT '{}';
ALTER TABLE scheme.category
  ALTER COLUMN criteria DROP DEFAULT,
  ALTER COLUMN level_scheme DROP DEFAULT,
  ALTER COLUMN service_classes DROP DEFAULT;
UPDATE scheme.category SET service_classes = CASE code
  WHEN 'OM' THEN '{OPERATION}'::text[]
  WHEN 'CO' THEN '{CONSULTING,DESIGN_DEVELOPMENT}'::text[]
  ELSE '{TESTING_CERTIFICATION}'::text[] END;

-- A version holds until the next one does: its last day is read, not stored. The first version was
-- announced by the opinions themselves, so no draft and no signature stand behind it.
ALTER TABLE scheme.catalogue
  DROP COLUMN effective_to,
  ADD COLUMN title text NOT NULL DEFAULT '网络安全服务认证目录（随实施意见公布）',
  ADD COLUMN transition_to date CHECK (transition_to >= effective_from);
ALTER TABLE scheme.catalogue ALTER COLUMN title DROP DEFAULT;

CREATE SEQUENCE scheme.catalogue_draft_sequence;
CREATE TABLE scheme.catalogue_draft (
  number text PRIMARY KEY,
  status text NOT NULL
    CHECK (status IN ('DRAFT', 'COMMENTING', 'SIGNING', 'DECIDED', 'WITHDRAWN')),
  revision int NOT NULL,
  opened_at timestamptz NOT NULL,
  version int NOT NULL
);
CREATE TABLE scheme.catalogue_revision (
  draft text NOT NULL REFERENCES scheme.catalogue_draft,
  revision int NOT NULL,
  title text NOT NULL,
  resolution text,
  base text NOT NULL REFERENCES scheme.catalogue,
  proposed text NOT NULL,
  effective_from date,
  transition_to date,
  explanation text NOT NULL,
  content text NOT NULL,
  content_hash text NOT NULL UNIQUE,
  PRIMARY KEY (draft, revision)
);
CREATE INDEX catalogue_revision_resolution ON scheme.catalogue_revision (resolution);
CREATE TABLE scheme.draft_category (
  draft text NOT NULL,
  revision int NOT NULL,
  position int NOT NULL,
  code text NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  definition_zh text NOT NULL,
  definition_en text NOT NULL,
  tiers text[] NOT NULL,
  criteria text NOT NULL,
  level_scheme text NOT NULL REFERENCES scheme.level_scheme,
  service_classes text[] NOT NULL,
  PRIMARY KEY (draft, revision, code),
  FOREIGN KEY (draft, revision) REFERENCES scheme.catalogue_revision
);

-- What happened to a draft, in order.
CREATE TABLE scheme.catalogue_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  draft text NOT NULL REFERENCES scheme.catalogue_draft,
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
CREATE INDEX catalogue_event_draft ON scheme.catalogue_event (draft, seq);
CREATE TABLE scheme.catalogue_comment (
  fact_id uuid PRIMARY KEY REFERENCES scheme.catalogue_event,
  category text,
  text text NOT NULL
);
CREATE TABLE scheme.catalogue_signature (
  fact_id uuid PRIMARY KEY REFERENCES scheme.catalogue_event,
  kind text NOT NULL CHECK (kind IN ('SESSION', 'KEY')),
  signed_text text NOT NULL,
  public_key text,
  signature text,
  CHECK ((kind = 'KEY') = (signature IS NOT NULL AND public_key IS NOT NULL))
);
-- The fourth signature: which version the draft became.
CREATE TABLE scheme.catalogue_decision (
  fact_id uuid PRIMARY KEY REFERENCES scheme.catalogue_event,
  version text NOT NULL UNIQUE REFERENCES scheme.catalogue,
  draft text NOT NULL UNIQUE REFERENCES scheme.catalogue_draft,
  content_hash text NOT NULL UNIQUE,
  decided_at timestamptz NOT NULL
);
-- What a draft would touch, as counted when it was sent for signature.
CREATE TABLE scheme.catalogue_impact (
  fact_id uuid NOT NULL REFERENCES scheme.catalogue_event,
  category text NOT NULL,
  change text NOT NULL CHECK (change IN ('ADDED', 'CHANGED', 'REMOVED')),
  kind text NOT NULL CHECK (kind IN ('CASES', 'CERTIFICATES', 'BODIES')),
  count bigint NOT NULL CHECK (count >= 0),
  PRIMARY KEY (fact_id, category, kind)
);
-- Keys with which departments sign outside the platform.
CREATE TABLE scheme.department_key_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  department text NOT NULL,
  public_key text NOT NULL,
  at timestamptz NOT NULL,
  account uuid NOT NULL,
  organisation uuid NOT NULL
);

SELECT trust.guard('scheme.catalogue_event'), trust.guard('scheme.catalogue_decision'),
  trust.guard('scheme.catalogue_comment'), trust.guard('scheme.catalogue_signature'),
  trust.guard('scheme.catalogue_impact'), trust.guard('scheme.department_key_event');

REVOKE INSERT, UPDATE ON scheme.level_scheme, scheme.level, scheme.service_class FROM anzheng_app;
REVOKE UPDATE ON scheme.catalogue_decision, scheme.catalogue_revision, scheme.draft_category, scheme.catalogue_event,
  scheme.catalogue_comment, scheme.catalogue_signature, scheme.catalogue_impact,
  scheme.department_key_event FROM anzheng_app;
GRANT INSERT ON scheme.catalogue, scheme.category TO anzheng_app;
