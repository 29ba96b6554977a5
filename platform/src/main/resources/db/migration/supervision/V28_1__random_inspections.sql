-- 监督管理: inspections drawn at random, from the plan to the published result.
CREATE SCHEMA supervision;

CREATE TABLE supervision.draw_sequence (
  year int PRIMARY KEY,
  last int NOT NULL
);

-- Lists are kept as they are hashed: one text a line. A raised object is "object reason", an
-- avoidance "account object reason".
CREATE TABLE supervision.draw_plan (
  number text PRIMARY KEY,
  organisation uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  year int NOT NULL,
  object_kind text NOT NULL CHECK (object_kind IN ('BODY', 'HOLDER', 'CERTIFICATE')),
  category text NOT NULL,
  issuer text NOT NULL,
  division text NOT NULL,
  share_normal int NOT NULL CHECK (share_normal BETWEEN 1 AND 100),
  share_raised int NOT NULL CHECK (share_raised BETWEEN 1 AND 100),
  raised_objects text[] NOT NULL,
  inspectors uuid[] NOT NULL,
  avoidances text[] NOT NULL,
  status text NOT NULL
    CHECK (status IN ('PLANNED', 'FROZEN', 'OPEN', 'DRAWN', 'PUBLISHED', 'WITHDRAWN')),
  objects text[],
  inspector_lines text[],
  roster uuid[],
  announced timestamptz,
  frozen_at timestamptz,
  freeze_fact uuid UNIQUE,
  seed text CHECK (seed ~ '^[0-9a-f]{64}$'),
  checkpoint text,
  drawn_at timestamptz,
  due date,
  version int NOT NULL,
  CHECK ((freeze_fact IS NULL) = (objects IS NULL) AND (freeze_fact IS NULL) = (announced IS NULL)),
  CHECK ((seed IS NULL) = (checkpoint IS NULL) AND (seed IS NULL) = (due IS NULL))
);
CREATE INDEX draw_plan_open ON supervision.draw_plan (number) WHERE status = 'OPEN';

-- What is frozen stays as it was hashed, and a draw is made once: whoever owns the database too.
CREATE FUNCTION supervision.keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.freeze_fact IS NOT NULL
     AND (NEW.objects, NEW.inspector_lines, NEW.roster, NEW.announced, NEW.freeze_fact,
          NEW.share_normal, NEW.share_raised)
       IS DISTINCT FROM (OLD.objects, OLD.inspector_lines, OLD.roster, OLD.announced,
          OLD.freeze_fact, OLD.share_normal, OLD.share_raised)
     OR OLD.seed IS NOT NULL
     AND (NEW.seed, NEW.checkpoint, NEW.drawn_at, NEW.due)
       IS DISTINCT FROM (OLD.seed, OLD.checkpoint, OLD.drawn_at, OLD.due) THEN
    RAISE EXCEPTION 'the draw of % is frozen', OLD.number USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_frozen BEFORE UPDATE ON supervision.draw_plan
  FOR EACH ROW EXECUTE FUNCTION supervision.keep_frozen();

CREATE TABLE supervision.draw_result (
  plan text NOT NULL REFERENCES supervision.draw_plan,
  place int NOT NULL,
  object text NOT NULL,
  inspectors text[] NOT NULL,
  outcome text CHECK (outcome IN ('NO_PROBLEM', 'ORDERED_TO_CORRECT', 'ADMONISHED', 'WARNED',
    'CASE_FILED', 'UNREACHABLE')),
  inspected_on date,
  published_on date,
  note text,
  PRIMARY KEY (plan, place),
  UNIQUE (plan, object),
  CHECK ((outcome IS NULL) = (inspected_on IS NULL)
    AND (outcome IS NULL) = (published_on IS NULL) AND (outcome IS NULL) = (note IS NULL))
);

CREATE TABLE supervision.draw_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  plan text NOT NULL REFERENCES supervision.draw_plan,
  kind text NOT NULL,
  transition text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL
);
CREATE INDEX draw_event_plan ON supervision.draw_event (plan, seq);

SELECT trust.guard('supervision.draw_event');
