-- Service of notices, appeals and complaints. No published rule sets these numbers for this scheme.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('NOTICE_SERVICE', 1, 'DAYS', 'design', '本平台设定：进入收件人系统的第一日视为送达，见《电子签名法》第十一条',
 'Set by this platform: served on the first day on which it is in the recipient''s system, see Electronic Signature Law, art. 11',
 'DESIGN', true, '2023-03-28'),
('APPEAL_LIMIT', 30, 'DAYS', 'design', '本平台设定，待认证规则规定',
 'Set by this platform until the certification rule sets it', 'DESIGN', true, '2023-03-28'),
('COMPLAINT_EXTENSION', 15, 'WORKING_DAYS', 'design', '本平台设定，待认证规则规定',
 'Set by this platform until the certification rule sets it', 'DESIGN', true, '2023-03-28'),
('COMPLAINT_STATEMENT', 10, 'WORKING_DAYS', 'design', '本平台设定',
 'Set by this platform', 'DESIGN', true, '2023-03-28');
