-- What the platform found when it last checked itself and its public log. Never changed afterwards.
CREATE TABLE trust.monitor_run (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  began_at timestamptz NOT NULL,
  ended_at timestamptz NOT NULL CHECK (ended_at >= began_at),
  records bigint NOT NULL CHECK (records >= 0),
  entries bigint NOT NULL CHECK (entries >= 0),
  differences int NOT NULL CHECK (differences >= 0),
  findings int NOT NULL CHECK (findings >= 0),
  first_found text CHECK (length(first_found) <= 300)
);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON trust.monitor_run
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust.monitor_run
  FOR EACH STATEMENT EXECUTE FUNCTION trust.refuse_change();
