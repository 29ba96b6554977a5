-- Witnesses cosign checkpoints. Their lines come after the log's own and change nothing that was signed.

CREATE TABLE trust.tlog_cosignature (
  log_id int NOT NULL,
  size bigint NOT NULL,
  witness text NOT NULL CHECK (length(witness) BETWEEN 1 AND 200),
  line text NOT NULL CHECK (length(line) <= 1000),
  cosigned_at timestamptz NOT NULL,
  PRIMARY KEY (log_id, size, witness),
  FOREIGN KEY (log_id, size) REFERENCES trust.tlog_checkpoint
);

-- What each witness answered last, for each log. Size is that of the checkpoint it holds.
CREATE TABLE trust.tlog_witness (
  witness text NOT NULL CHECK (length(witness) BETWEEN 1 AND 200),
  log_id int NOT NULL,
  size bigint NOT NULL CHECK (size >= 0),
  answer text NOT NULL CHECK (answer IN ('COSIGNED', 'REFUSED', 'NO_ANSWER')),
  detail text NOT NULL CHECK (length(detail) <= 200),
  asked_at timestamptz NOT NULL,
  cosigned_at timestamptz,
  PRIMARY KEY (witness, log_id)
);

-- A refusal is never forgotten.
CREATE TABLE trust.tlog_refusal (
  log_id int NOT NULL,
  size bigint NOT NULL,
  witness text NOT NULL,
  detail text NOT NULL,
  refused_at timestamptz NOT NULL,
  PRIMARY KEY (log_id, size, witness),
  FOREIGN KEY (log_id, size) REFERENCES trust.tlog_checkpoint
);

REVOKE INSERT, UPDATE ON trust.tlog_cosignature, trust.tlog_witness, trust.tlog_refusal FROM anzheng_app;
GRANT SELECT, INSERT ON trust.tlog_cosignature, trust.tlog_refusal TO anzheng_sequencer;
GRANT SELECT, INSERT, UPDATE ON trust.tlog_witness TO anzheng_sequencer;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON trust.tlog_cosignature
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.tlog_cosignature
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON trust.tlog_refusal
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.tlog_refusal
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
