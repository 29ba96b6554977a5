-- 机构某日记载: when each category was granted and its revocation recorded, and what a body was called
-- from when on, so that a body can be asked for as it stood and as it was said to stand on a day.
ALTER TABLE register.body_scope ADD COLUMN granted_at timestamptz;
ALTER TABLE register.body_scope ADD COLUMN recorded_at timestamptz;
ALTER TABLE register.body_scope ADD COLUMN revocation_recorded_at timestamptz;

-- the event that granted a period ends with it and comes nearest to its first day
UPDATE register.body_scope s SET granted_at = g.effective_at, recorded_at = g.recorded_at
FROM (SELECT DISTINCT ON (i.approval_no, i.category, i.holds_from)
    i.approval_no, i.category, i.holds_from, e.effective_at, e.recorded_at
  FROM register.body_scope i JOIN register.body_event e ON e.approval_no = i.approval_no
    AND e.kind IN ('BodyApproved', 'BodyScopeChanged.EXTEND', 'BodyScopeChanged.RENEW')
    AND i.category = ANY (string_to_array(e.categories, ',')) AND e.until = i.holds_to
  ORDER BY i.approval_no, i.category, i.holds_from,
    abs((e.effective_at AT TIME ZONE 'Asia/Shanghai')::date - i.holds_from), e.recorded_at) g
WHERE (s.approval_no, s.category, s.holds_from) = (g.approval_no, g.category, g.holds_from);
UPDATE register.body_scope
SET granted_at = holds_from::timestamp AT TIME ZONE 'Asia/Shanghai',
  recorded_at = holds_from::timestamp AT TIME ZONE 'Asia/Shanghai'
WHERE granted_at IS NULL;

UPDATE register.body_scope s SET revocation_recorded_at = coalesce(
  (SELECT min(e.recorded_at) FROM register.body_event e
   WHERE e.approval_no = s.approval_no AND e.kind = 'BodyScopeChanged.REVOKE_CATEGORY'
     AND s.category = ANY (string_to_array(e.categories, ','))
     AND e.recorded_at >= s.revoked_on::timestamp AT TIME ZONE 'Asia/Shanghai'),
  s.revoked_on::timestamp AT TIME ZONE 'Asia/Shanghai')
WHERE s.revoked_on IS NOT NULL;

ALTER TABLE register.body_scope ALTER COLUMN granted_at SET NOT NULL;
ALTER TABLE register.body_scope ALTER COLUMN recorded_at SET NOT NULL;
ALTER TABLE register.body_scope
  ADD CHECK ((revoked_on IS NULL) = (revocation_recorded_at IS NULL));

CREATE TABLE register.body_name (
  fact_id uuid PRIMARY KEY,
  approval_no text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX body_name_body ON register.body_name (approval_no);

INSERT INTO register.body_name (fact_id, approval_no, name, name_en, effective_at, recorded_at)
SELECT e.fact_id, e.approval_no, f.after, f.after_en,
  f.changed_on::timestamp AT TIME ZONE 'Asia/Shanghai', e.recorded_at
FROM register.body_event e JOIN bodies.change_filing f ON f.fact_id = e.fact_id
WHERE f.change = 'NAME';

-- who was renamed since had the name it applied under; what that was in English is not known
INSERT INTO register.body_name (fact_id, approval_no, name, name_en, effective_at, recorded_at)
SELECT e.fact_id, e.approval_no,
  coalesce((SELECT c.applicant_name FROM bodies.approval_case c
    WHERE c.approval_no = e.approval_no AND c.kind = 'INITIAL'
      AND EXISTS (SELECT 1 FROM register.body_name n WHERE n.approval_no = e.approval_no)
    ORDER BY c.number LIMIT 1), b.name),
  b.name_en, e.effective_at, e.recorded_at
FROM register.body_event e JOIN register.body b ON b.approval_no = e.approval_no
WHERE e.kind = 'BodyApproved';
