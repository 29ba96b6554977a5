INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('SIGNAL_CORRECTED_ROWS', 10, 'TIMES', 'design', '本平台设定：一个月内更正已报送信息的条数',
 'Set by this platform: corrected rows of earlier reports within a month', 'DESIGN', true, '2023-03-28');
