-- The numbers of planning that no rule of this scheme sets. Man-days and samples of sites follow the
-- mandatory documents of IAF for management systems by analogy; the wording was not compared.
ALTER TABLE scheme.parameter DROP CONSTRAINT parameter_unit_check;
ALTER TABLE scheme.parameter ADD CONSTRAINT parameter_unit_check
  CHECK (unit IN ('DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'PERSONS', 'TIMES', 'PERCENT',
    'YUAN', 'DAY_OF_MONTH', 'DAY_OF_YEAR', 'PROJECTS'));

INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('TEAM_OBJECTION_ANSWER', 3, 'WORKING_DAYS', 'design', '本平台设定，待认证规则规定',
 'Set by this platform until a rule sets it', 'DESIGN', true, '2023-03-28'),
('LEAD_ROTATION', 3, 'TIMES', 'design', '本平台设定：同一组长连续审核同一委托人至多三次，参照认证机构公正性控制实践',
 'Set by this platform, after the practice of bodies that safeguard impartiality',
 'DESIGN', true, '2023-03-28'),
('MAN_DAY_SURVEILLANCE', 33, 'PERCENT', 'iaf-md5:surveillance', 'IAF MD 5:2019（类推）：监督审核时间约为初次审核的三分之一',
 'IAF MD 5:2019 (by analogy): surveillance takes about one third of the time of the initial audit',
 'ANALOGY', false, '2023-03-28'),
('MAN_DAY_RECERTIFICATION', 67, 'PERCENT', 'iaf-md5:recertification', 'IAF MD 5:2019（类推）：再认证审核时间约为初次审核的三分之二',
 'IAF MD 5:2019 (by analogy): recertification takes about two thirds of the time of the initial audit',
 'ANALOGY', false, '2023-03-28'),
('MAN_DAY_SITE', 50, 'PERCENT', 'design', '本平台设定：每个到访场所至少半个人日，待认证规则规定',
 'Set by this platform until a rule sets it: at least half a man-day for each site that is visited',
 'DESIGN', true, '2023-03-28'),
('SITE_SAMPLE_INITIAL', 100, 'PERCENT', 'iaf-md1:sampling', 'IAF MD 1:2018（类推）：初次审核抽取场所数平方根，向上取整',
 'IAF MD 1:2018 (by analogy): the square root of the number of sites at the initial audit, rounded up',
 'ANALOGY', false, '2023-03-28'),
('SITE_SAMPLE_SURVEILLANCE', 60, 'PERCENT', 'iaf-md1:sampling', 'IAF MD 1:2018（类推）：监督审核抽取场所数平方根的0.6倍，向上取整',
 'IAF MD 1:2018 (by analogy): 0.6 times the square root at surveillance, rounded up',
 'ANALOGY', false, '2023-03-28'),
('SITE_SAMPLE_RECERTIFICATION', 80, 'PERCENT', 'iaf-md1:sampling', 'IAF MD 1:2018（类推）：再认证抽取场所数平方根的0.8倍，向上取整',
 'IAF MD 1:2018 (by analogy): 0.8 times the square root at recertification, rounded up',
 'ANALOGY', false, '2023-03-28');
