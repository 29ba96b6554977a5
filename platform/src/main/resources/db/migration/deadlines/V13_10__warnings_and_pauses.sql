-- 期限提醒与中止: who else sees a clock, whether it counts working days, its warnings, its pauses.
ALTER TABLE deadlines.deadline
  ADD COLUMN concerned uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN working_days boolean NOT NULL DEFAULT false,
  ADD COLUMN warn_at timestamptz,
  ADD COLUMN warned_at timestamptz,
  ADD COLUMN paused_at timestamptz,
  ADD COLUMN days_left int CHECK (days_left >= 0);
ALTER TABLE deadlines.deadline
  DROP CONSTRAINT deadline_status_check,
  ADD CONSTRAINT deadline_status_check CHECK (status IN ('RUNNING', 'PAUSED', 'MET', 'PASSED'));

DROP INDEX deadlines.deadline_running;
CREATE UNIQUE INDEX deadline_running ON deadlines.deadline (subject, kind)
  WHERE status IN ('RUNNING', 'PAUSED');
CREATE INDEX deadline_warning ON deadlines.deadline (warn_at)
  WHERE status = 'RUNNING' AND warn_at IS NOT NULL;
CREATE INDEX deadline_concerned ON deadlines.deadline USING gin (concerned)
  WHERE status IN ('RUNNING', 'PAUSED');

-- How many days ahead a kind of clock warns. Set by this platform; a warning changes nothing.
CREATE TABLE deadlines.warning (
  kind text NOT NULL,
  days int NOT NULL CHECK (days > 0),
  PRIMARY KEY (kind, days)
);
INSERT INTO deadlines.warning (kind, days) VALUES
('certificate.surveillance', 90),
('certificate.surveillance', 30),
('certificate.surveillance', 7),
('certificate.suspension-end', 30),
('certificate.suspension-end', 7),
('certificate.revocation', 7),
('certificate.suspension-decision', 2),
('certificate.expiry', 90),
('certificate.expiry', 30),
('nonconformity.correction', 7),
('case.supplement', 5),
('case.rectification', 14),
('complaint.decide', 7),
('filing.due', 7);

-- The next instant at which a clock of a kind warns; none when all its warnings lie behind.
CREATE FUNCTION deadlines.next_warning(of_kind text, due timestamptz, now timestamptz)
RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT min(due - w.days * interval '1 day') FROM deadlines.warning w
  WHERE w.kind = of_kind AND due - w.days * interval '1 day' > now
$$;

UPDATE deadlines.deadline SET warn_at = deadlines.next_warning(kind, due, now())
WHERE status = 'RUNNING';
