-- 检查表: what is checked of each kind of subject, by version; SURVEY is what certified ones are asked.
CREATE TABLE supervision.checklist_item (
  checklist text NOT NULL CHECK (checklist IN
    ('BODY', 'ACTIVITY', 'CERTIFICATE', 'HOLDER', 'PERSON', 'SURVEY')),
  version int NOT NULL,
  place int NOT NULL,
  code text NOT NULL,
  text_zh text NOT NULL,
  text_en text NOT NULL,
  basis text NOT NULL,
  valid_from date NOT NULL,
  PRIMARY KEY (checklist, version, code),
  UNIQUE (checklist, version, place)
);

INSERT INTO supervision.checklist_item VALUES
('BODY', 1, 1, 'B1', '在批准范围和有效期内从事认证', 'Certifies within the approved scope and its validity', 'regulation:9', '2023-03-28'),
('BODY', 1, 2, 'B2', '专职认证人员数量和注册符合要求', 'Full-time certification people are registered and enough', 'regulation:10', '2023-03-28'),
('BODY', 1, 3, 'B3', '与行政机关、认证委托人没有利益关系', 'No interest in administrative organs or clients', 'regulation:13', '2023-03-28'),
('BODY', 1, 4, 'B4', '公开认证规则、收费标准和证书状态', 'Rules, fees and states of certificates are published', 'regulation:20', '2023-03-28'),
('BODY', 1, 5, 'B5', '认证程序完整，记录真实并归档', 'Procedures complete, records true and archived', 'regulation:21', '2023-03-28'),
('BODY', 1, 6, 'B6', '有效跟踪调查，及时暂停、撤销并公布', 'Effective surveillance; suspends, revokes and publishes in time', 'regulation:26', '2023-03-28'),
('BODY', 1, 7, 'B7', '按规定报送认证信息和年度报告', 'Certification information and annual reports handed in', 'body-measures:24', '2023-03-28'),
('ACTIVITY', 1, 1, 'A1', '受理前核查委托人资质、许可和失信名单', 'Client, permits and dishonesty list verified', 'body-measures:17', '2023-03-28'),
('ACTIVITY', 1, 2, 'A2', '审核组具备能力并按计划到场', 'The team was competent and on site as planned', 'regulation:38', '2023-03-28'),
('ACTIVITY', 1, 3, 'A3', '没有增加、减少、遗漏程序', 'No procedure added, reduced or omitted', 'regulation:21', '2023-03-28'),
('ACTIVITY', 1, 4, 'A4', '审核人员没有参与认证决定', 'Evaluators had no part in the decision', '17065:7.6', '2023-03-28'),
('ACTIVITY', 1, 5, 'A5', '结论有证据支持，经签字后颁证', 'The conclusion rests on evidence and was signed before issue', 'regulation:22', '2023-03-28'),
('CERTIFICATE', 1, 1, 'C1', '证书内容与认证决定一致', 'The certificate says what was decided', 'certificate-measures:8', '2023-03-28'),
('CERTIFICATE', 1, 2, 'C2', '获证组织仍然符合认证要求', 'The certified organisation still conforms', 'opinion:7', '2023-03-28'),
('CERTIFICATE', 1, 3, 'C3', '按期完成获证后监督', 'Surveillance was done in time', 'regulation:26', '2023-03-28'),
('CERTIFICATE', 1, 4, 'C4', '证书和标志使用正确', 'Certificate and mark are used properly', 'certificate-measures:10', '2023-03-28'),
('HOLDER', 1, 1, 'H1', '在认证范围内宣传和使用证书、标志', 'Publicity and use within the certified scope', 'regulation:24', '2023-03-28'),
('HOLDER', 1, 2, 'H2', '服务人员、能力与认证时一致', 'People and capability as they were certified', 'opinion:7', '2023-03-28'),
('HOLDER', 1, 3, 'H3', '按规定申报变更、报告事件', 'Changes notified and incidents reported', 'opinion:7', '2023-03-28'),
('PERSON', 1, 1, 'P1', '只在一个认证机构执业', 'Practises in one body only', 'regulation:14', '2023-03-28'),
('PERSON', 1, 2, 'P2', '注册有效，能力与任务相符', 'Registration valid, competence fits the task', 'regulation:38', '2023-03-28'),
('SURVEY', 1, 1, 'S1', '审核组按计划到场，时间足够', 'The team came as planned and stayed long enough', 'regulation:50', '2023-03-28'),
('SURVEY', 1, 2, 'S2', '收费与公布的标准一致', 'Fees were as published', 'regulation:20', '2023-03-28'),
('SURVEY', 1, 3, 'S3', '没有被要求接受无关的咨询、培训', 'No consulting or training was required', 'regulation:19', '2023-03-28'),
('SURVEY', 1, 4, 'S4', '审核人员公正、专业', 'The evaluators were impartial and competent', 'regulation:22', '2023-03-28');
