-- 获证后监督的参数. A term of none means: what follows, follows at once.
ALTER TABLE scheme.parameter DROP CONSTRAINT parameter_value_check;
ALTER TABLE scheme.parameter ADD CONSTRAINT parameter_value_check CHECK (value >= 0);

-- 0: the rule that is the pattern here suspends whoever was not surveyed in time and knows no exception for
-- surveillance under way; a body that begins on the last day would otherwise move the day by itself.
-- 30: a day that is laid down late must leave time for one notice, one plan and one visit.
-- 0: the measures leave no choice at the end of a suspension, so nobody is asked once more.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('SURVEILLANCE_GRACE', 0, 'DAYS', 'design',
 '本平台设定：在办的监督不推迟暂停，参照《质量管理体系认证规则》（2025年第16号）逾期监督应当暂停，无例外',
 'Set by this platform: surveillance under way does not defer the suspension, as the quality management certification rule (No. 16 of 2025) knows no exception',
 'DESIGN', true, '2023-03-28'),
('SURVEILLANCE_LEAD', 30, 'DAYS', 'design',
 '本平台设定：补定监督期限时至少留出的准备期',
 'Set by this platform: the least time left where a day of surveillance is laid down late',
 'DESIGN', true, '2023-03-28'),
('REVOKE_AFTER_SUSPENSION', 0, 'DAYS', 'design',
 '本平台设定：暂停期满未恢复的次日即撤销，撤销义务见《认证机构管理办法》第二十一条',
 'Set by this platform: revoked on the day after the suspension ends; the duty to revoke is in Measures for Certification Bodies, art. 21',
 'DESIGN', true, '2023-03-28');
