-- The certification scheme as data: catalogue, rule and criteria, parameters, reason tables.
CREATE SCHEMA scheme;

CREATE TABLE scheme.catalogue (
  version text PRIMARY KEY,
  effective_from date NOT NULL UNIQUE,
  effective_to date CHECK (effective_to > effective_from)
);

CREATE TABLE scheme.category (
  catalogue_version text NOT NULL REFERENCES scheme.catalogue,
  position int NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Z]{2}$'),
  name_zh text NOT NULL,
  name_en text NOT NULL,
  definition_zh text NOT NULL,
  definition_en text NOT NULL,
  tiers text[] NOT NULL,
  PRIMARY KEY (catalogue_version, code)
);

CREATE TABLE scheme.rule (
  id text PRIMARY KEY,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  effective_from date NOT NULL UNIQUE,
  effective_to date CHECK (effective_to > effective_from)
);

CREATE TABLE scheme.tier (
  rule text NOT NULL REFERENCES scheme.rule,
  code text NOT NULL,
  rank int NOT NULL,
  PRIMARY KEY (rule, code),
  UNIQUE (rule, rank)
);

CREATE TABLE scheme.criterion (
  rule text NOT NULL,
  category text NOT NULL,
  position int NOT NULL,
  standard text NOT NULL,
  clause text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  tier text NOT NULL,
  mandatory boolean NOT NULL,
  PRIMARY KEY (rule, category, standard, clause),
  UNIQUE (rule, category, position),
  FOREIGN KEY (rule, tier) REFERENCES scheme.tier
);

CREATE TABLE scheme.parameter (
  key text NOT NULL,
  value bigint NOT NULL CHECK (value > 0),
  unit text NOT NULL CHECK (unit IN ('DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'PERSONS',
    'YUAN', 'DAY_OF_MONTH', 'DAY_OF_YEAR')),
  basis text NOT NULL,
  citation_zh text NOT NULL CHECK (citation_zh <> ''),
  citation_en text NOT NULL CHECK (citation_en <> ''),
  confidence text NOT NULL CHECK (confidence IN ('LAW', 'ANALOGY', 'PRACTICE', 'DESIGN')),
  checked boolean NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  PRIMARY KEY (key, valid_from)
);

CREATE TABLE scheme.reason_code (
  reason_table text NOT NULL CHECK (reason_table IN
    ('SUSPEND', 'REVOKE', 'CANCEL', 'CHANGE', 'REISSUE', 'DECLINE')),
  code text NOT NULL,
  version text NOT NULL,
  text_zh text NOT NULL,
  text_en text NOT NULL,
  national boolean NOT NULL,
  PRIMARY KEY (reason_table, code, version)
);
