-- 办理时间: how long bodies take from the commission to the decision. The key is not the number of the
-- case, which only its parties know.
CREATE TABLE register.case_time (
  id uuid PRIMARY KEY,
  case_type text NOT NULL,
  approval_no text NOT NULL,
  category text NOT NULL,
  submitted_at timestamptz NOT NULL,
  accepted_at timestamptz,
  decided_at timestamptz NOT NULL
);

-- what was decided before this table was there
INSERT INTO register.case_time
  (id, case_type, approval_no, category, submitted_at, accepted_at, decided_at)
SELECT md5(c.number)::uuid, c.case_type, c.approval_no, c.category, c.submitted_at,
  (SELECT min(e.effective_at) FROM certification.case_event e
   WHERE e.number = c.number AND e.transition = 'ACCEPT'),
  d.decided_at
FROM certification.certification_case c
CROSS JOIN LATERAL (SELECT min(e.effective_at) AS decided_at FROM certification.case_event e
  WHERE e.number = c.number AND e.transition IN ('GRANT', 'REFUSE')) d
WHERE d.decided_at IS NOT NULL;
