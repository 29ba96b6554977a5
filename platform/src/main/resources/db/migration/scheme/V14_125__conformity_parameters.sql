-- Continuing duties of certified organisations. No published rule sets these numbers for this scheme:
-- the agreement has to ask for notice "without delay", the days are this platform's.
INSERT INTO scheme.parameter (key, value, unit, basis, citation_zh, citation_en, confidence, checked,
  valid_from) VALUES
('CHANGE_NOTICE', 10, 'WORKING_DAYS', 'design', '本平台设定：GB/T 27065 4.1.2 只要求立即告知，未规定天数',
 'Set by this platform: GB/T 27065, 4.1.2 asks for notice without delay and names no days', 'DESIGN', true, '2023-03-28'),
('CHANGE_ASSESSMENT', 10, 'WORKING_DAYS', 'design', '本平台设定，待认证规则规定',
 'Set by this platform until the certification rule sets it', 'DESIGN', true, '2023-03-28'),
('CHANGE_COMMISSION', 20, 'WORKING_DAYS', 'design', '本平台设定：《认证证书和认证标志管理办法》第十条只规定应当申请变更，未变更的不得使用',
 'Set by this platform: Measures for Certificates and Marks, art. 10 says that a change has to be applied for, not until when', 'DESIGN', true, '2023-03-28'),
('INCIDENT_REPORT', 2, 'WORKING_DAYS', 'design', '本平台设定，待认证规则规定；向主管部门的报告时限另有规定',
 'Set by this platform until the certification rule sets it; reports to authorities have time limits of their own', 'DESIGN', true, '2023-03-28'),
('INCIDENT_ASSESSMENT', 5, 'WORKING_DAYS', 'design', '本平台设定，待认证规则规定',
 'Set by this platform until the certification rule sets it', 'DESIGN', true, '2023-03-28'),
('INCIDENT_ANSWER', 5, 'WORKING_DAYS', 'design', '本平台设定，待认证规则规定',
 'Set by this platform until the certification rule sets it', 'DESIGN', true, '2023-03-28'),
('INCIDENT_MEASURES', 20, 'WORKING_DAYS', 'design', '本平台设定，待认证规则规定',
 'Set by this platform until the certification rule sets it', 'DESIGN', true, '2023-03-28'),
('DECLARATION_INTERVAL', 12, 'MONTHS', 'design', '本平台设定，与年度监督的间隔一致',
 'Set by this platform, as often as surveillance', 'DESIGN', true, '2023-03-28'),
('DECLARATION_WINDOW', 2, 'MONTHS', 'design', '本平台设定',
 'Set by this platform', 'DESIGN', true, '2023-03-28'),
('DECLARATION_GRACE', 15, 'DAYS', 'design', '本平台设定',
 'Set by this platform', 'DESIGN', true, '2023-03-28'),
('MARK_CORRECTION', 15, 'WORKING_DAYS', 'design', '本平台设定，待认证标志的规定规定',
 'Set by this platform until the rules of the mark set it', 'DESIGN', true, '2023-03-28'),
('MARK_REVOCATION', 6, 'MONTHS', 'reporting-norm:4', '认证信息报告代码表，撤销原因0117：误导宣传且逾6个月未改正',
 'Code table of national reporting, revocation ground 0117: misleading publicity not corrected for over 6 months', 'PRACTICE', true, '2023-03-28');

-- Changes that only services have to tell: not in the national table, hence codes of their own.
INSERT INTO scheme.reason_code (reason_table, code, version, text_zh, text_en, national) VALUES
('CHANGE', 'S01', '2023', '法定代表人或者主要负责人变更', 'Change of the legal representative or head', false),
('CHANGE', 'S02', '2023', '关键人员变更', 'Change of key people', false),
('CHANGE', 'S03', '2023', '股权、资本或者隶属关系变更', 'Change of ownership, capital or affiliation', false),
('CHANGE', 'S04', '2023', '停止部分或者全部认证范围内的服务', 'Services within the scope stopped in part or in whole', false),
('CHANGE', 'S05', '2023', '主要分包方或者服务场所变更', 'Change of main subcontractors or sites', false);
