-- 销毁: with its archived set a case loses the contents of its records and the words typed with its
-- acts; hashes, order and duties stay.
CREATE FUNCTION certification.only_erase_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.content_sealed = ''::bytea
     AND to_jsonb(NEW) - 'content_sealed' = to_jsonb(OLD) - 'content_sealed' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER refuse_change ON certification.case_record;
CREATE TRIGGER only_erase_content BEFORE UPDATE ON certification.case_record
  FOR EACH ROW EXECUTE FUNCTION certification.only_erase_content();
CREATE TRIGGER refuse_change BEFORE DELETE ON certification.case_record
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();

CREATE FUNCTION certification.only_erase_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.note = '' AND to_jsonb(NEW) - 'note' = to_jsonb(OLD) - 'note' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER refuse_change ON certification.case_event;
CREATE TRIGGER only_erase_note BEFORE UPDATE ON certification.case_event
  FOR EACH ROW EXECUTE FUNCTION certification.only_erase_note();
CREATE TRIGGER refuse_change BEFORE DELETE ON certification.case_event
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
