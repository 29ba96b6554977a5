-- The log. A fact is committed together with its record and its leaf, or not at all. The sequencer
-- alone gives a leaf its index; from then on nobody changes it, the owner of the database included.

-- A chain of records: one per certificate lineage, organisation, body, person and the scheme. Its own
-- key seals the bodies; without that key nothing of them can be read, in backups neither.
CREATE TABLE trust.chain (
  chain text PRIMARY KEY CHECK (length(chain) <= 120),
  n bigint NOT NULL CHECK (n >= 0),
  head bytea NOT NULL CHECK (length(head) = 32),
  data_key_sealed bytea
) WITH (fillfactor = 70);

-- body_sealed holds the body's salt and the body. Erasing it leaves the chain whole.
CREATE TABLE trust.record_version (
  rec_id uuid NOT NULL,
  ver int NOT NULL,
  chain text NOT NULL,
  n bigint NOT NULL,
  kind text NOT NULL,
  header bytea NOT NULL,
  hsalt bytea NOT NULL CHECK (length(hsalt) = 32),
  body_sealed bytea,
  PRIMARY KEY (rec_id, ver),
  UNIQUE (chain, n)
);

-- Public events of one subject are numbered and linked.
CREATE TABLE trust.subject (
  type text NOT NULL,
  subject text NOT NULL,
  seq int NOT NULL,
  last_leaf_hash bytea NOT NULL CHECK (length(last_leaf_hash) = 32),
  PRIMARY KEY (type, subject)
);

-- Leaves that wait for an index. The identity is not cached: who starts after a commit gets a higher
-- id, so a batch taken in the order of ids keeps cause before effect.
CREATE TABLE trust.tlog_pending (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rec_id uuid NOT NULL,
  leaf_type smallint NOT NULL CHECK (leaf_type IN (1, 2, 3)),
  leaf bytea NOT NULL CHECK (length(leaf) BETWEEN 1 AND 2048),
  leaf_hash bytea NOT NULL GENERATED ALWAYS AS (sha256('\x00'::bytea || leaf)) STORED,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (rec_id, leaf_type)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000);

-- log_id is the year of the shard. A leaf has one place in all shards together.
CREATE TABLE trust.tlog_entry (
  log_id int NOT NULL,
  idx bigint NOT NULL CHECK (idx >= 0),
  leaf bytea NOT NULL,
  leaf_hash bytea NOT NULL CHECK (leaf_hash = sha256('\x00'::bytea || leaf)),
  rec_id uuid NOT NULL,
  leaf_type smallint NOT NULL,
  PRIMARY KEY (log_id, idx),
  UNIQUE (rec_id, leaf_type)
);

CREATE TABLE trust.tlog_state (
  log_id int PRIMARY KEY,
  origin text NOT NULL UNIQUE,
  size bigint NOT NULL CHECK (size >= 0),
  frontier bytea NOT NULL,
  root bytea NOT NULL CHECK (length(root) = 32),
  frozen_at timestamptz
);

CREATE TABLE trust.tlog_checkpoint (
  log_id int NOT NULL,
  size bigint NOT NULL CHECK (size > 0),
  root bytea NOT NULL CHECK (length(root) = 32),
  note text NOT NULL,
  signed_at timestamptz NOT NULL,
  PRIMARY KEY (log_id, size)
);

-- Rights. The application adds, the sequencer places, nobody rewrites.
REVOKE UPDATE ON trust.record_version, trust.tlog_pending FROM anzheng_app;
REVOKE INSERT, UPDATE ON trust.tlog_entry, trust.tlog_state, trust.tlog_checkpoint FROM anzheng_app;
REVOKE SELECT ON trust.chain, trust.record_version, trust.subject, trust.tlog_pending FROM anzheng_reader;
GRANT SELECT, DELETE ON trust.tlog_pending TO anzheng_sequencer;
GRANT SELECT, INSERT ON trust.tlog_entry, trust.tlog_checkpoint TO anzheng_sequencer;
GRANT SELECT, INSERT, UPDATE ON trust.tlog_state TO anzheng_sequencer;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON trust.tlog_entry
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.tlog_entry
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON trust.tlog_checkpoint
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.tlog_checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON trust.tlog_pending
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();

-- A record is never deleted; the one change it knows is that its sealed body goes.
CREATE FUNCTION trust.only_erase_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.body_sealed IS NULL
     AND (NEW.rec_id, NEW.ver, NEW.chain, NEW.n, NEW.kind, NEW.header, NEW.hsalt)
       = (OLD.rec_id, OLD.ver, OLD.chain, OLD.n, OLD.kind, OLD.header, OLD.hsalt) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER only_erase_body BEFORE UPDATE ON trust.record_version
  FOR EACH ROW EXECUTE FUNCTION trust.only_erase_body();
CREATE TRIGGER refuse_change BEFORE DELETE ON trust.record_version
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.record_version
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
