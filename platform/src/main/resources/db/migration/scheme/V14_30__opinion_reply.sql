-- How long a department has to answer when its opinion is asked. No text sets it.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('OPINION_REPLY', 15, 'WORKING_DAYS', 'design', '本平台设定，待主管部门规定',
 'Set by this platform until the departments set it', 'DESIGN', true, '2023-03-28');
