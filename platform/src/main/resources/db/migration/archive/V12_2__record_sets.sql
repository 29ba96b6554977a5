-- 归档卷宗: locked sets of records, what holds them, and their end.
CREATE TABLE archive.record_set (
  subject text PRIMARY KEY,
  chain text NOT NULL,
  body uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('KEPT', 'DESTRUCTION_PROPOSED', 'DESTROYED')),
  archived_on date NOT NULL,
  manifest text NOT NULL CHECK (manifest ~ '^[0-9a-f]{64}$'),
  facts int NOT NULL,
  files uuid[] NOT NULL,
  keep_until date,
  proposed_by uuid,
  version int NOT NULL
);
CREATE INDEX record_set_body ON archive.record_set (body, status);

CREATE TABLE archive.hold (
  id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES archive.record_set,
  reason text NOT NULL,
  placed_at timestamptz NOT NULL,
  organisation uuid NOT NULL,
  lifted_at timestamptz
);
CREATE INDEX hold_standing ON archive.hold (subject) WHERE lifted_at IS NULL;

CREATE TABLE archive.record_set_event (
  fact_id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES archive.record_set,
  seq int NOT NULL,
  kind text NOT NULL,
  transition text NOT NULL,
  at timestamptz NOT NULL,
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL,
  UNIQUE (subject, seq)
);
SELECT trust.guard('archive.record_set_event');

-- A file's row stays for ever; the one change it knows is that its name goes with its content.
CREATE FUNCTION archive.only_erase_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name_sealed = ''::bytea
     AND to_jsonb(NEW) - 'name_sealed' = to_jsonb(OLD) - 'name_sealed' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER refuse_change ON archive.file;
CREATE TRIGGER only_erase_name BEFORE UPDATE ON archive.file
  FOR EACH ROW EXECUTE FUNCTION archive.only_erase_name();
CREATE TRIGGER refuse_change BEFORE DELETE ON archive.file
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
