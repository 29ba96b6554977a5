-- The numbers of the committee. No rule sets them; the statutes of the committee, once published, will.
ALTER TABLE scheme.parameter DROP CONSTRAINT parameter_unit_check;
ALTER TABLE scheme.parameter ADD CONSTRAINT parameter_unit_check
  CHECK (unit IN ('DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'PERSONS', 'PERCENT',
    'YUAN', 'DAY_OF_MONTH', 'DAY_OF_YEAR', 'PROJECTS'));

INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('COMMITTEE_SEATS', 15, 'PERSONS', 'design', '本平台设定，待技术委员会章程规定',
 'Set by this platform until the committee''s statutes set it', 'DESIGN', true, '2023-03-28'),
('COMMITTEE_TERM', 5, 'YEARS', 'design', '本平台设定，待技术委员会章程规定',
 'Set by this platform until the committee''s statutes set it', 'DESIGN', true, '2023-03-28'),
('COMMITTEE_SHARE', 33, 'PERCENT', 'design', '本平台设定，任一方不得占优，见GB/T 27065 4.2',
 'Set by this platform; that no side predominates is in GB/T 27065, 4.2', 'DESIGN', true, '2023-03-28'),
('COMMITTEE_QUORUM', 75, 'PERCENT', 'design', '本平台设定，参照标准化技术委员会表决惯例',
 'Set by this platform, after the voting custom of standardisation committees', 'DESIGN', true, '2023-03-28'),
('COMMITTEE_MAJORITY', 66, 'PERCENT', 'design', '本平台设定，参照标准化技术委员会表决惯例',
 'Set by this platform, after the voting custom of standardisation committees', 'DESIGN', true, '2023-03-28');
