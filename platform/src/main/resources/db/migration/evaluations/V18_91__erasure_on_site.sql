-- 销毁: where the phone was and which names stood on the list of a draw go with the archived set.
CREATE OR REPLACE FUNCTION evaluations.only_erase_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.location = '' AND NEW.reason = '' AND NEW.latitude IS NULL AND NEW.longitude IS NULL
     AND to_jsonb(NEW) - 'location' - 'reason' - 'latitude' - 'longitude'
       = to_jsonb(OLD) - 'location' - 'reason' - 'latitude' - 'longitude' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION evaluations.only_erase_candidates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.candidates = '{}' AND NEW.drawn = '{}'
     AND to_jsonb(NEW) - 'candidates' - 'drawn' = to_jsonb(OLD) - 'candidates' - 'drawn' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER refuse_change ON evaluations.sample_draw;
CREATE TRIGGER only_erase_candidates BEFORE UPDATE ON evaluations.sample_draw
  FOR EACH ROW EXECUTE FUNCTION evaluations.only_erase_candidates();
CREATE TRIGGER refuse_change BEFORE DELETE ON evaluations.sample_draw
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
