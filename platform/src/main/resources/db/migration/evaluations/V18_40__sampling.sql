-- The sites of the client and how many of them are visited; an order older than this names none.
ALTER TABLE evaluations.evaluation
  ADD COLUMN sites text[] NOT NULL DEFAULT '{}',
  ADD COLUMN sites_visited int NOT NULL DEFAULT 0 CHECK (sites_visited >= 0);

-- Draws of several candidates, of projects and of sites, by a published method. Draws older than this
-- used another one.
ALTER TABLE evaluations.sample_draw DROP CONSTRAINT sample_draw_pkey;
ALTER TABLE evaluations.sample_draw
  ADD COLUMN kind text NOT NULL DEFAULT 'PROJECTS' CHECK (kind IN ('PROJECTS', 'SITES')),
  ADD COLUMN method text NOT NULL DEFAULT 'anzheng/draw/0',
  ADD COLUMN list_hash text NOT NULL DEFAULT '',
  ADD COLUMN rule text NOT NULL DEFAULT '',
  ALTER COLUMN drawn TYPE text[] USING ARRAY[drawn];
UPDATE evaluations.sample_draw
  SET list_hash = encode(sha256(convert_to(array_to_string(candidates, E'\n'), 'UTF8')), 'hex');
ALTER TABLE evaluations.sample_draw
  ALTER COLUMN kind DROP DEFAULT,
  ALTER COLUMN method DROP DEFAULT,
  ALTER COLUMN list_hash DROP DEFAULT,
  ALTER COLUMN rule DROP DEFAULT,
  ADD PRIMARY KEY (case_number, kind);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON evaluations.sample_draw
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
