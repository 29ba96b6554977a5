-- What the witnesses held when the platform last checked itself, and for ever what contradicted it: both
-- checkpoints, each signed by the log, are the evidence of a split view.
ALTER TABLE trust.monitor_run
  ADD COLUMN witnesses_asked int NOT NULL DEFAULT 0 CHECK (witnesses_asked >= 0),
  ADD COLUMN witnesses_answered int NOT NULL DEFAULT 0
    CHECK (witnesses_answered BETWEEN 0 AND witnesses_asked),
  ADD COLUMN splits int NOT NULL DEFAULT 0 CHECK (splits >= 0);

CREATE TABLE trust.split_view (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  log_id int NOT NULL,
  witness text NOT NULL CHECK (length(witness) BETWEEN 1 AND 200),
  held text NOT NULL CHECK (length(held) <= 20000),
  held_size bigint NOT NULL CHECK (held_size > 0),
  own text NOT NULL CHECK (length(own) <= 20000),
  own_size bigint NOT NULL CHECK (own_size > 0),
  seen_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX split_view_once ON trust.split_view (log_id, witness, md5(held));

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON trust.split_view
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.split_view
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
