-- Referrals between departments, and what a body owes after a department recorded an incident.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('REFERRAL_RECEIPT', 5, 'WORKING_DAYS', 'design', '本平台设定：接收部门签收或者退回的期限',
 'Set by this platform: days in which the other department gives its receipt or sends it back', 'DESIGN', true, '2023-03-28'),
('REFERRAL_OUTCOME', 30, 'WORKING_DAYS', 'design', '本平台设定：移送部门未另行要求时回告结果的期限',
 'Set by this platform: days to the outcome where the sender names none', 'DESIGN', true, '2023-03-28'),
('SERVICE_FOLLOW_UP', 15, 'WORKING_DAYS', 'design', '本平台设定：认证机构跟进并答复的期限',
 'Set by this platform: days in which the body follows up and answers', 'DESIGN', true, '2023-03-28');
