-- Time stamps (RFC 3161) of an outside authority over checkpoints with their cosignatures, as they then were.

CREATE TABLE trust.tlog_timestamp (
  log_id int NOT NULL,
  size bigint NOT NULL,
  note text NOT NULL,
  answer bytea NOT NULL CHECK (octet_length(answer) <= 65536),
  authority text NOT NULL CHECK (length(authority) <= 500),
  stamped_at timestamptz NOT NULL,
  PRIMARY KEY (log_id, size),
  FOREIGN KEY (log_id, size) REFERENCES trust.tlog_checkpoint
);

-- How the authority was last asked in vain. One row; an answer empties it.
CREATE TABLE trust.tlog_timestamp_failure (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  failed_at timestamptz NOT NULL,
  why text NOT NULL CHECK (length(why) <= 200)
);

REVOKE INSERT, UPDATE ON trust.tlog_timestamp, trust.tlog_timestamp_failure FROM anzheng_app;
GRANT SELECT, INSERT ON trust.tlog_timestamp TO anzheng_sequencer;
GRANT SELECT, INSERT, UPDATE, DELETE ON trust.tlog_timestamp_failure TO anzheng_sequencer;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON trust.tlog_timestamp
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.tlog_timestamp
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
