-- 检查表: a witnessed audit, a peer review and a mystery check ask questions of their own.
ALTER TABLE supervision.checklist_item DROP CONSTRAINT checklist_item_checklist_check;
ALTER TABLE supervision.checklist_item ADD CONSTRAINT checklist_item_checklist_check
  CHECK (checklist IN ('BODY', 'ACTIVITY', 'CERTIFICATE', 'HOLDER', 'PERSON', 'SURVEY',
    'WITNESSED_AUDIT', 'PEER_REVIEW', 'MYSTERY_CHECK'));

INSERT INTO supervision.checklist_item VALUES
('WITNESSED_AUDIT', 1, 1, 'W1', '到场人员与报送的计划一致，身份属实', 'Who came is who was planned, and is who he says', 'regulation:38', '2023-03-28'),
('WITNESSED_AUDIT', 1, 2, 'W2', '首末次会议、抽样和现场时间符合计划', 'Meetings, sampling and time on site as planned', 'regulation:21', '2023-03-28'),
('WITNESSED_AUDIT', 1, 3, 'W3', '审核人员提问、取证能够支持结论', 'Questions and evidence carry the conclusion', 'regulation:22', '2023-03-28'),
('WITNESSED_AUDIT', 1, 4, 'W4', '发现的不符合如实记录并当场告知', 'Nonconformities were recorded and told on site', '17065:7.4', '2023-03-28'),
('WITNESSED_AUDIT', 1, 5, 'W5', '没有提供咨询、推销等影响公正的行为', 'No consulting, no selling, nothing that harms impartiality', '17065:4.2', '2023-03-28'),
('PEER_REVIEW', 1, 1, 'R1', '评议人员与被评议机构没有利害关系', 'The peers have no interest in the body reviewed', 'regulation:50', '2023-03-28'),
('PEER_REVIEW', 1, 2, 'R2', '认证方案和实施细则与认证规则一致', 'Schemes and implementing details follow the rules', 'regulation:17', '2023-03-28'),
('PEER_REVIEW', 1, 3, 'R3', '人员能力评价有依据，能力与类别相符', 'Competence is judged on evidence and fits the category', '17065:6.1', '2023-03-28'),
('PEER_REVIEW', 1, 4, 'R4', '抽查案卷的复核和决定独立于审核', 'In the files seen, review and decision were independent', '17065:7.6', '2023-03-28'),
('PEER_REVIEW', 1, 5, 'R5', '申诉投诉得到公正处理', 'Appeals and complaints are dealt with fairly', '17065:7.13', '2023-03-28'),
('MYSTERY_CHECK', 1, 1, 'M1', '没有承诺当日出证、包过或者免现场', 'No certificate on the day, no promise to pass, no visit skipped', 'regulation:21', '2023-03-28'),
('MYSTERY_CHECK', 1, 2, 'M2', '报价与公布的收费标准一致', 'The offer is as the published fees', 'regulation:20', '2023-03-28'),
('MYSTERY_CHECK', 1, 3, 'M3', '没有要求购买咨询、培训或者产品', 'No consulting, training or product was required', 'regulation:19', '2023-03-28'),
('MYSTERY_CHECK', 1, 4, 'M4', '宣传与批准范围一致，没有误导', 'Publicity stays within the approval and does not mislead', 'regulation:24', '2023-03-28');
