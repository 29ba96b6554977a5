-- 采信推广清单: what a department recommends to rely on; its facts are in the log, under its number.
CREATE TABLE adoption.promotion_list (
  number text NOT NULL,
  edition int NOT NULL CHECK (edition > 0),
  organisation uuid NOT NULL,
  department text NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  form jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  published_at timestamptz,
  ended_at timestamptz,
  reason text NOT NULL,
  PRIMARY KEY (number, edition)
);
CREATE UNIQUE INDEX promotion_list_draft ON adoption.promotion_list (number)
  WHERE status = 'DRAFT';
CREATE UNIQUE INDEX promotion_list_published ON adoption.promotion_list (number)
  WHERE status = 'PUBLISHED';
CREATE INDEX promotion_list_department ON adoption.promotion_list (department);
