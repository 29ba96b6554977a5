-- 采信要求 and 采信记录: both under numbers of one sequence, their facts in one append-only table.
CREATE SEQUENCE adoption.number_sequence MAXVALUE 999999;

CREATE TABLE adoption.requirement (
  number text NOT NULL,
  edition int NOT NULL CHECK (edition > 0),
  organisation uuid NOT NULL,
  title text NOT NULL,
  category text NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  form jsonb NOT NULL,
  text_zh text NOT NULL,
  text_en text NOT NULL,
  saved_at timestamptz NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (number, edition)
);
CREATE INDEX requirement_organisation ON adoption.requirement (organisation, saved_at DESC);
CREATE INDEX requirement_published ON adoption.requirement (published_at) WHERE status <> 'DRAFT';

CREATE TABLE adoption.adopter_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  subject text NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL
);
CREATE INDEX adopter_event_subject ON adoption.adopter_event (subject, seq);

SELECT trust.guard('adoption.adopter_event');
