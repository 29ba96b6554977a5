-- 销毁: with its archived set an evaluation loses its words and names, nothing else changes.
ALTER TABLE evaluations.evaluation ADD COLUMN erased boolean NOT NULL DEFAULT false;

CREATE FUNCTION evaluations.only_erase_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.location = '' AND NEW.reason = ''
     AND to_jsonb(NEW) - 'location' - 'reason' = to_jsonb(OLD) - 'location' - 'reason' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER refuse_change ON evaluations.attendance;
CREATE TRIGGER only_erase_place BEFORE UPDATE ON evaluations.attendance
  FOR EACH ROW EXECUTE FUNCTION evaluations.only_erase_place();
CREATE TRIGGER refuse_change BEFORE DELETE ON evaluations.attendance
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();

CREATE FUNCTION evaluations.only_erase_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.note IS NULL AND to_jsonb(NEW) - 'note' = to_jsonb(OLD) - 'note' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER refuse_change ON evaluations.evaluation_event;
CREATE TRIGGER only_erase_note BEFORE UPDATE ON evaluations.evaluation_event
  FOR EACH ROW EXECUTE FUNCTION evaluations.only_erase_note();
CREATE TRIGGER refuse_change BEFORE DELETE ON evaluations.evaluation_event
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
