-- What every module needs: rights by role, sessions, the event publication registry, and the two
-- trigger functions that keep the record honest.

-- The connecting role owns everything and only migrates. The platform works under three NOLOGIN roles.
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO anzheng_app, anzheng_sequencer, anzheng_reader;
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE ON TABLES TO anzheng_app;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO anzheng_reader;
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO anzheng_app;
GRANT USAGE ON SCHEMA platform TO anzheng_app, anzheng_sequencer, anzheng_reader;

-- Deferred constraint trigger of every fact table: no leaf, no commit. The table names its fact in
-- the column fact_id.
CREATE SCHEMA trust;
CREATE FUNCTION trust.require_leaf() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = trust, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM trust.tlog_pending WHERE rec_id = NEW.fact_id)
     AND NOT EXISTS (SELECT 1 FROM trust.tlog_entry WHERE rec_id = NEW.fact_id) THEN
    RAISE EXCEPTION 'fact % of %.% has no leaf in the log', NEW.fact_id, TG_TABLE_SCHEMA, TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

-- Event tables are appended to, never changed.
CREATE FUNCTION trust.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

-- Gives a fact table both triggers.
CREATE FUNCTION trust.guard(fact_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER require_leaf AFTER INSERT ON %s
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION trust.require_leaf()', fact_table);
  EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %s
    FOR EACH ROW EXECUTE FUNCTION trust.refuse_change()', fact_table);
END $$;

CREATE TABLE platform.event_publication (
  id uuid PRIMARY KEY,
  listener_id text NOT NULL,
  event_type text NOT NULL,
  serialized_event text NOT NULL,
  publication_date timestamptz NOT NULL,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event ON platform.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_completion_date ON platform.event_publication (completion_date);
GRANT DELETE ON platform.event_publication TO anzheng_app;

CREATE TABLE platform.spring_session (
  primary_id char(36) PRIMARY KEY,
  session_id char(36) NOT NULL UNIQUE,
  creation_time bigint NOT NULL,
  last_access_time bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time bigint NOT NULL,
  principal_name varchar(100)
);
CREATE INDEX spring_session_expiry ON platform.spring_session (expiry_time);
CREATE INDEX spring_session_principal ON platform.spring_session (principal_name);
CREATE TABLE platform.spring_session_attributes (
  session_primary_id char(36) NOT NULL REFERENCES platform.spring_session ON DELETE CASCADE,
  attribute_name varchar(200) NOT NULL,
  attribute_bytes bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);
GRANT DELETE ON platform.spring_session, platform.spring_session_attributes TO anzheng_app;
