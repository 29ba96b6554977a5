-- Reports from the public, and the vault in which identities lie.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('ALLEGATION_ACCEPT', 15, 'WORKING_DAYS', 'regulation:55', '市场监督管理投诉举报的办理实践：自收到举报之日起十五个工作日内核查并决定是否受理',
 'Practice of market regulation: within 15 working days of receipt a report is checked and taken up or not', 'PRACTICE', false, '2023-03-28'),
('ALLEGATION_ANSWER', 60, 'WORKING_DAYS', 'design', '本平台设定：自收到举报之日起答复的期限',
 'Set by this platform: days from receipt to the answer', 'DESIGN', true, '2023-03-28'),
('VAULT_OPENING', 1, 'DAYS', 'design', '本平台设定：一次开启后可以查看的天数',
 'Set by this platform: how long an identity stays open after it was allowed', 'DESIGN', true, '2023-03-28');
