-- How much of a list is drawn, by the tier of its risk; what a new plan proposes.
INSERT INTO scheme.parameter
  (key, value, unit, basis, citation_zh, citation_en, confidence, checked, valid_from) VALUES
('DRAW_SHARE_NORMAL', 10, 'PERCENT', 'design', '本平台设定：一般风险对象的抽取比例',
 'Set by this platform: share drawn of the objects of normal risk', 'DESIGN', true, '2023-03-28'),
('DRAW_SHARE_RAISED', 30, 'PERCENT', 'design', '本平台设定：提高风险对象的抽取比例',
 'Set by this platform: share drawn of the objects of raised risk', 'DESIGN', true, '2023-03-28');
