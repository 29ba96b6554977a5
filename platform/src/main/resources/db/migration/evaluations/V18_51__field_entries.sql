-- 现场离线登记: what was entered on a phone, once for each identity the phone gave it. The entry itself
-- is an ordinary fact; this row says which one, and what both clocks showed.
CREATE TABLE evaluations.field_entry (
  id uuid PRIMARY KEY,
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  account uuid NOT NULL,
  kind text NOT NULL,
  digest text NOT NULL,
  made_at timestamptz NOT NULL,
  sent_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  fact_id uuid NOT NULL UNIQUE
);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON evaluations.field_entry
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();

-- What the phone's clock showed, when the platform received it, and roughly where the phone was.
ALTER TABLE evaluations.attendance ADD phone_at timestamptz;
ALTER TABLE evaluations.attendance ADD recorded_at timestamptz;
ALTER TABLE evaluations.attendance ADD latitude numeric(4, 2);
ALTER TABLE evaluations.attendance ADD longitude numeric(5, 2);
