-- Adoption of certification results. The opinions name no numbers.
ALTER TABLE scheme.parameter DROP CONSTRAINT parameter_unit_check;
ALTER TABLE scheme.parameter ADD CONSTRAINT parameter_unit_check
  CHECK (unit IN ('DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'PERSONS', 'ORGANISATIONS', 'TIMES',
    'PERCENT', 'YUAN', 'DAY_OF_MONTH', 'DAY_OF_YEAR', 'PROJECTS'));

INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('WATCH_EXPIRY_AHEAD', 60, 'DAYS', 'design', '本平台设定', 'Set by this platform', 'DESIGN', true, '2023-03-28'),
('REQUIREMENT_HOLDERS', 3, 'ORGANISATIONS', 'procurement-law:36', '《政府采购法》第三十六条：符合条件的供应商不足三家的，应予废标',
 'Government Procurement Law, art. 36: void with fewer than three qualified suppliers', 'ANALOGY', true, '2023-03-28');
