-- 撤回处罚公示期限. The article was not read again in an official text for this row: not checked.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('PENALTY_WITHDRAWAL', 3, 'WORKING_DAYS', 'penalty-law:48',
 '《行政处罚法》第四十八条：三日内撤回（第八十五条：三日指工作日）；本平台自登记变更、撤销之日起算',
 'Administrative Penalty Law, art. 48: withdrawn within 3 days, which art. 85 counts as working days; this platform counts from the day on which the outcome is recorded',
 'LAW', false, '2023-03-28');
