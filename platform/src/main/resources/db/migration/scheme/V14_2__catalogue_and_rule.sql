-- The four categories of clause 2 of the opinions. The definitions are working texts of this
-- platform: the four departments have not published theirs.
INSERT INTO scheme.catalogue (version, effective_from) VALUES ('2023-1', '2023-03-28');

INSERT INTO scheme.category (catalogue_version, position, code, name_zh, name_en, definition_zh,
  definition_en, tiers) VALUES
('2023-1', 1, 'TA', '检测评估', 'Testing and assessment',
 '对网络和信息系统、数据及其防护措施开展安全检测、渗透测试、风险评估等，并给出结论的服务。',
 'Testing, penetration testing or risk assessment of networks, information systems, data and their safeguards, with a conclusion.',
 '{GENERAL,ENHANCED}'),
('2023-1', 2, 'OM', '安全运维', 'Security operation and maintenance',
 '受委托对网络和信息系统开展安全监测、防护、维护和应急处置，保持其安全运行的服务。',
 'Security monitoring, protection, maintenance and incident handling of networks and information systems on behalf of their operator.',
 '{GENERAL,ENHANCED}'),
('2023-1', 3, 'CO', '安全咨询', 'Security consulting',
 '为网络运营者提供安全规划、体系建设、管理制度和合规等方面建议和指导的服务。',
 'Advice to network operators on security planning, architecture, management systems and compliance.',
 '{GENERAL,ENHANCED}'),
('2023-1', 4, 'MP', '等级保护测评', 'Classified protection assessment',
 '按照网络安全等级保护制度，对已定级备案的非涉密网络的安全保护状况进行测评的服务。',
 'Assessment of filed networks that hold no state secrets under the classified protection scheme (MLPS).',
 '{GENERAL,ENHANCED}');

-- The unified rule of the scheme was not published when this was written. This version carries the
-- capability standard GB/T 32914-2023 so that certification can be done by clause; the published
-- rule will follow it as the next version.
INSERT INTO scheme.rule (id, title_zh, title_en, effective_from) VALUES
('CSSC-R01:2023', '网络安全服务认证基本规范（暂行）',
 'Basic norm of cybersecurity service certification (interim)', '2023-03-28');

INSERT INTO scheme.tier (rule, code, rank) VALUES
('CSSC-R01:2023', 'GENERAL', 1),
('CSSC-R01:2023', 'ENHANCED', 2);

-- Clauses of GB/T 32914-2023 and the categories they apply to. Remote service is the one clause
-- that an organisation which never works remotely may answer with "not applicable".
INSERT INTO scheme.criterion (rule, category, position, standard, clause, title_zh, title_en, tier,
  mandatory)
SELECT 'CSSC-R01:2023', category, position, 'GB/T 32914-2023', clause, title_zh, title_en, tier,
  mandatory
FROM (VALUES
  (1, '5.1', '基本条件', 'Basic conditions', 'GENERAL', true, 'TA,OM,CO,MP'),
  (2, '5.2', '组织管理', 'Organisation', 'GENERAL', true, 'TA,OM,CO,MP'),
  (3, '5.3', '项目管理', 'Project management', 'GENERAL', true, 'TA,OM,CO,MP'),
  (4, '5.4', '供应链管理', 'Supply chain management', 'GENERAL', true, 'TA,OM,CO,MP'),
  (5, '5.5', '技术能力', 'Technical ability', 'GENERAL', true, 'TA,OM,CO,MP'),
  (6, '5.6', '服务工具', 'Service tools', 'GENERAL', true, 'TA,OM,CO,MP'),
  (7, '5.7', '远程服务', 'Remote service', 'GENERAL', false, 'TA,OM,CO,MP'),
  (8, '5.8', '法律保障', 'Legal assurance', 'GENERAL', true, 'TA,OM,CO,MP'),
  (9, '5.9', '数据安全保护', 'Data security', 'GENERAL', true, 'TA,OM,CO,MP'),
  (10, '5.10', '服务可持续性', 'Sustainability of service', 'GENERAL', true, 'TA,OM,CO,MP'),
  (11, '5.11', '检测评估服务专项要求', 'Special: testing and assessment', 'GENERAL', true, 'TA,MP'),
  (12, '5.12', '安全运维服务专项要求', 'Special: operation and maintenance', 'GENERAL', true, 'OM'),
  (21, '6.1', '基本条件（增强）', 'Basic conditions (enhanced)', 'ENHANCED', true, 'TA,OM,CO,MP'),
  (22, '6.2', '组织管理（增强）', 'Organisation (enhanced)', 'ENHANCED', true, 'TA,OM,CO,MP'),
  (23, '6.3', '供应链管理（增强）', 'Supply chain management (enhanced)', 'ENHANCED', true, 'TA,OM,CO,MP'),
  (24, '6.4', '技术能力（增强）', 'Technical ability (enhanced)', 'ENHANCED', true, 'TA,OM,CO,MP'),
  (25, '6.5', '服务工具（增强）', 'Service tools (enhanced)', 'ENHANCED', true, 'TA,OM,CO,MP'),
  (26, '6.6', '数据安全保护（增强）', 'Data security (enhanced)', 'ENHANCED', true, 'TA,OM,CO,MP'),
  (27, '6.7', '服务可持续性（增强）', 'Sustainability of service (enhanced)', 'ENHANCED', true, 'TA,OM,CO,MP'),
  (28, '6.8', '安全运维服务专项要求（增强）', 'Special: operation and maintenance (enhanced)', 'ENHANCED', true, 'OM')
) AS clause (position, clause, title_zh, title_en, tier, mandatory, categories),
  unnest(string_to_array(clause.categories, ',')) AS category;

-- Classified protection assessment rests on a standard of its own, applied as a whole.
INSERT INTO scheme.criterion (rule, category, position, standard, clause, title_zh, title_en, tier,
  mandatory) VALUES
('CSSC-R01:2023', 'MP', 13, 'GB/T 36959-2018', '', '网络安全等级保护测评机构能力要求',
 'Capability requirements for classified protection assessment bodies', 'GENERAL', true);
