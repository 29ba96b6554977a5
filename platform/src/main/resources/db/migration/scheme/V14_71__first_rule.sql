-- The rule that the platform came with, as the first published version: its text follows the outline
-- of the sister rules, its criteria and numbers are those of the register. No text has set days on
-- site or project samples for this field: both tables are set by this platform until a rule does.
INSERT INTO scheme.norm_draft (number, kind, status, revision, opened_at, version)
VALUES ('RULE-2023-0001', 'RULE', 'PUBLISHED', 1, '2023-03-28T00:00:00+08', 0);
SELECT setval('scheme.norm_draft_sequence', 1);

INSERT INTO scheme.norm_revision (draft, revision, content, content_hash)
SELECT 'RULE-2023-0001', 1, text, encode(sha256(convert_to(text, 'UTF8')), 'hex')
FROM (SELECT json_build_object(
  'draft', 'RULE-2023-0001', 'revision', 1, 'kind', 'RULE', 'base', '', 'version', rule.id,
  'resolution', null,
  'header', json_build_object('titleZh', rule.title_zh, 'titleEn', rule.title_en,
    'effectiveFrom', rule.effective_from, 'transitionTo', null,
    'explanation', '统一的认证规则发布之前，平台据以办理的暂行文本。'),
  'clauses', (
    SELECT json_agg(json_build_object('number', number, 'headingZh', heading_zh,
      'headingEn', heading_en, 'textZh', text_zh, 'textEn', text_en) ORDER BY position)
    FROM (VALUES
      (1, '1', '适用范围', 'Scope',
       '本规则适用于对网络安全服务机构提供的检测评估、安全运维、安全咨询和等级保护测评等服务开展认证，不适用于涉及国家秘密的服务。',
       'This rule applies to the certification of testing and assessment, operation and maintenance, consulting and classified protection assessment services. It does not apply to services that involve state secrets.'),
      (2, '2', '认证依据', 'Criteria',
       '认证依据为GB/T 32914-2023；等级保护测评另依据GB/T 36959-2018。各类别、等级适用的条款见准则表。',
       'The criteria are GB/T 32914-2023 and, for classified protection assessment, GB/T 36959-2018. The table of criteria says which clauses apply to which category and tier.'),
      (3, '3', '认证模式', 'Certification scheme',
       '文件审查、现场审核、项目抽样评价，以及获证后监督。',
       'Document review, on-site audit, evaluation of sampled projects, and surveillance after certification.'),
      (4, '4', '程序', 'Procedure',
       '认证依次包括委托、受理、评价、复核、决定和获证后监督。各阶段时限见参数表。',
       'Certification consists of commission, acceptance, evaluation, review, decision and surveillance, in this order. The table of parameters has the limit of each stage.'),
      (5, '4.1', '认证委托', 'Commission',
       '委托人提交委托书、自评价结果和证明材料。认证机构在时限内作出是否受理的反馈，并通知认证方案。',
       'The applicant submits the commission, a self-assessment and evidence. The body answers within the limit whether it accepts, and tells its certification plan.'),
      (6, '4.2', '评价', 'Evaluation',
       '审核组按准则逐条评价并记录证据。在建项目按抽样表随机抽取。审核人日按人日基准表核算，增减应当说明理由并在允许幅度内。',
       'The team evaluates clause by clause and records evidence. Projects in progress are drawn at random by the sampling table. Days on site follow the table of man-days; a change must be reasoned and within the adjustment allowed.'),
      (7, '4.3', '结果评价和批准', 'Review and decision',
       '未参与评价的人员进行复核和决定。暂不符合的限期整改，仍不符合的书面通知终止；存在欺骗、隐瞒、故意违规的不予通过。',
       'People who took no part in the evaluation review and decide. What does not conform yet is rectified within the limit; what still does not is terminated in writing. Fraud, concealment or deliberate breach fails.'),
      (8, '4.4', '获证后监督', 'Surveillance',
       '首次监督和以后各次监督的间隔不超过参数表所列的期限。不再符合的，暂停直至撤销认证证书并公布。',
       'The first and every later surveillance is done within the intervals of the table of parameters. Where requirements are no longer met, the certificate is suspended or revoked, and this is published.'),
      (9, '5', '证书和标志', 'Certificate and mark',
       '认证证书有效期见参数表，期满前可在规定的期间内委托再认证。证书、标志在获证范围内使用，标志应当带有认证机构识别信息。',
       'The table of parameters has the validity of a certificate; renewal may be commissioned within the period it sets before the end. Certificate and mark are used within the scope; the mark carries the identifier of the body.'),
      (10, '6', '实施细则', 'Implementing details',
       '认证机构依据本规则制定实施细则，确定各阶段时限，并予以公布。',
       'A body makes implementing details on the basis of this rule, sets the limits of each stage, and publishes them.'),
      (11, '7', '认证责任', 'Responsibility',
       '认证机构对现场审核结论和认证结论负责，委托人对其提交材料的真实性、合法性负责。',
       'The body is responsible for the conclusions of audit and certification, the applicant for the truth and lawfulness of what it submits.')
    ) AS clause (position, number, heading_zh, heading_en, text_zh, text_en)),
  'rule', json_build_object(
    'criteria', (
      SELECT json_agg(json_build_object('category', c.category, 'standard', c.standard,
        'clause', c.clause, 'tier', c.tier, 'mandatory', c.mandatory, 'titleZh', c.title_zh,
        'titleEn', c.title_en) ORDER BY array_position('{TA,OM,CO,MP}', c.category), c.position)
      FROM scheme.criterion c WHERE c.rule = rule.id),
    'parameters', (
      SELECT json_agg(json_build_object('key', p.key, 'value', p.value, 'unit', p.unit,
        'source', json_build_object('basis', p.basis, 'citationZh', p.citation_zh,
          'citationEn', p.citation_en, 'confidence', p.confidence)) ORDER BY p.key)
      FROM scheme.parameter p WHERE p.valid_to IS NULL AND p.key IN ('ACCEPTANCE', 'SUPPLEMENT',
        'CLIENT_VERIFICATION_AGE', 'PLAN_NOTICE', 'TEAM_OBJECTION', 'AUDIT_STAGE',
        'AUDIT_STAGE_SUPPLEMENT', 'NONCONFORMITY_MINOR', 'NONCONFORMITY_MAJOR', 'RECTIFICATION',
        'DECISION_ISSUE', 'CERTIFICATE_VALIDITY', 'RENEWAL_WINDOW', 'SURVEILLANCE_FIRST',
        'SURVEILLANCE_GAP', 'SUSPENSION_DEFAULT', 'SUSPENSION_MAXIMUM', 'REVOKE_AFTER_VERIFY',
        'REAPPLY_BAN_HOLDER', 'CONSULT_CONFLICT')),
    'manDays', json_build_object(
      'rows', (
        SELECT json_agg(json_build_object('category', category, 'tier', tier,
          'staffFrom', staff_from, 'staffTo', staff_to, 'days', days + more, 'adjustment', 30)
          ORDER BY array_position('{TA,OM,CO,MP}', category), more, staff_from)
        FROM unnest('{TA,OM,CO,MP}'::text[]) AS category,
          (VALUES ('GENERAL', 0), ('ENHANCED', 1)) AS graded (tier, more),
          (VALUES (1, 20, 2), (21, 50, 3), (51, 100, 4), (101, null, 6))
            AS band (staff_from, staff_to, days)),
      'source', source),
    'samples', json_build_object(
      'rows', (
        SELECT json_agg(json_build_object('tier', tier, 'projectsFrom', projects_from,
          'projectsTo', projects_to, 'sample', sample + more) ORDER BY more, projects_from)
        FROM (VALUES ('GENERAL', 0), ('ENHANCED', 1)) AS graded (tier, more),
          (VALUES (1, 10, 1), (11, 50, 2), (51, null, 3))
            AS band (projects_from, projects_to, sample)),
      'source', source)),
  'mark', null)::text AS text
FROM scheme.rule,
  json_build_object('basis', 'design', 'citationZh', '本平台设定，待认证规则规定',
    'citationEn', 'Set by this platform until a rule sets it', 'confidence', 'DESIGN') AS source
WHERE rule.id = 'CSSC-R01:2023') AS first;

INSERT INTO scheme.norm_version (id, kind, draft, title_zh, title_en, effective_from, content_hash,
  published_at)
SELECT rule.id, 'RULE', revision.draft, rule.title_zh, rule.title_en, rule.effective_from,
  revision.content_hash, '2023-03-28T00:00:00+08'
FROM scheme.rule, scheme.norm_revision revision
WHERE rule.id = 'CSSC-R01:2023' AND revision.draft = 'RULE-2023-0001';

-- A publication appends to the register and closes the row before; it changes nothing else.
GRANT INSERT ON scheme.rule, scheme.tier, scheme.criterion, scheme.parameter TO anzheng_app;
GRANT UPDATE (effective_to) ON scheme.rule TO anzheng_app;
GRANT UPDATE (valid_to) ON scheme.parameter TO anzheng_app;
