-- 会议记录: minutes of the opening and the closing meeting with who was there. The lead signs by
-- recording them, the client in its own account. Minutes recorded again before that are a new round.
CREATE TABLE evaluations.meeting (
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  kind text NOT NULL CHECK (kind IN ('OPENING', 'CLOSING')),
  round int NOT NULL,
  minutes text NOT NULL,
  team uuid[] NOT NULL,
  client_sealed bytea,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  signed_by uuid,
  signed_at timestamptz,
  remark text NOT NULL DEFAULT '',
  PRIMARY KEY (case_number, kind, round)
);

-- Until now the opening meeting and the departure carried the minutes, and nobody noted who was there.
INSERT INTO evaluations.meeting (case_number, kind, round, minutes, team, recorded_by, recorded_at)
SELECT case_number, CASE kind WHEN 'SiteOpened' THEN 'OPENING' ELSE 'CLOSING' END,
       row_number() OVER (PARTITION BY case_number, kind ORDER BY seq), coalesce(note, ''), '{}',
       account, effective_at
FROM evaluations.evaluation_event WHERE kind IN ('SiteOpened', 'SiteLeft');

-- When the team left the site, which is now an act of its own.
ALTER TABLE evaluations.evaluation ADD left_at timestamptz;
UPDATE evaluations.evaluation e SET left_at =
  (SELECT max(v.effective_at) FROM evaluations.evaluation_event v
   WHERE v.case_number = e.case_number AND v.kind = 'SiteLeft');
DROP TABLE evaluations.site_visit;
