-- 机构其后处理: a signal that an act did not come says when it came, and which act it was.
ALTER TABLE supervision.signal
  DROP CONSTRAINT signal_status_check,
  ADD CONSTRAINT signal_status_check
    CHECK (status IN ('OPEN', 'ANSWERED', 'CONFIRMED', 'HARMLESS')),
  ADD COLUMN answered_at timestamptz,
  ADD COLUMN answered_by uuid;
CREATE INDEX signal_answered_by ON supervision.signal (answered_by) WHERE answered_by IS NOT NULL;
