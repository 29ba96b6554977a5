-- National code tables of reasons, in the words of services.
INSERT INTO scheme.reason_code (reason_table, code, version, text_zh, text_en, national) VALUES
('SUSPEND', '0111', '2018', '服务能力持续或者严重不满足认证要求', 'Service persistently or seriously fails the requirements', true),
('SUSPEND', '0112', '2018', '不履行认证合同责任', 'Does not fulfil the certification agreement', true),
('SUSPEND', '0113', '2018', '有效期内受到执法部门处罚', 'Penalised by an enforcement authority during validity', true),
('SUSPEND', '0114', '2018', '地方监管发现问题需要暂停', 'Local supervision found a problem that requires suspension', true),
('SUSPEND', '0115', '2018', '许可或者资质过期，新申请已受理但尚未换证', 'Licence expired; a new application was accepted but not yet granted', true),
('SUSPEND', '0116', '2018', '获证组织主动请求暂停', 'Requested by the certified organisation', true),
('SUSPEND', '0117', '2018', '发生重大事故，反映存在重大缺陷', 'A major accident shows a major defect', true),
('SUSPEND', '0119', '2018', '客户投诉等', 'Complaints of customers or the like', true),
('SUSPEND', '0199', '2018', '其他', 'Other', true),
('REVOKE', '0101', '2018', '审核未通过', 'Evaluation not passed', true),
('REVOKE', '0111', '2018', '法律地位被注销或者撤销', 'Legal status cancelled or revoked', true),
('REVOKE', '0112', '2018', '拒绝监督检查或者提供虚假材料', 'Refuses surveillance or gives false material', true),
('REVOKE', '0113', '2018', '发生重大质量安全事故且存在违规', 'Major quality or safety accident with breach of rules', true),
('REVOKE', '0114', '2018', '其他严重违法行为受到处罚', 'Penalised for another serious breach of law', true),
('REVOKE', '0115', '2018', '暂停期满，暂停原因未消除', 'Suspension ended without its cause being remedied', true),
('REVOKE', '0116', '2018', '不再运行或者不具备条件', 'No longer operates or no longer meets the conditions', true),
('REVOKE', '0117', '2018', '误导宣传且逾6个月未改正', 'Misleading publicity not corrected for over 6 months', true),
('REVOKE', '0120', '2018', '因换发新证而撤销旧证书', 'Replaced by a new certificate', true),
('REVOKE', '0121', '2018', '不履行认证合同', 'Does not perform the certification agreement', true),
('REVOKE', '0122', '2018', '主动放弃', 'Given up by the holder', true),
('REVOKE', '0199', '2018', '其他', 'Other', true),
('CANCEL', '0201', '2018', '期满未申请延续', 'Ended without an application for renewal', true),
('CANCEL', '0202', '2018', '破产、解散等主动放弃', 'Given up because of bankruptcy, dissolution or the like', true),
('CANCEL', '0203', '2018', '国家淘汰或者禁止', 'Phased out or prohibited by the state', true),
('CANCEL', '0204', '2018', '委托人申请注销', 'Requested by the client', true),
('CANCEL', '0299', '2018', '其他', 'Other', true),
('CHANGE', '0101', '2018', '更名', 'Change of name', true),
('CHANGE', '0102', '2018', '地址变更', 'Change of address', true),
('CHANGE', '0103', '2018', '其他信息变更', 'Change of other particulars', true),
('CHANGE', '0104', '2018', '更换标志', 'Change of mark', true),
('CHANGE', '0105', '2018', '扩大范围', 'Extension of scope', true),
('CHANGE', '0106', '2018', '缩小范围', 'Reduction of scope', true),
('CHANGE', '0108', '2018', '依据标准变更', 'Change of standard', true),
('CHANGE', '0109', '2018', '机构代码变更', 'Change of organisation code', true),
('CHANGE', '0110', '2018', '信息勘误', 'Correction of an error', true),
('CHANGE', '0196', '2018', '取消认可标志', 'Accreditation mark removed', true),
('CHANGE', '0197', '2018', '状态变更', 'Change of status', true),
('CHANGE', '97_01', '2018', '状态变更：暂停', 'Change of status: suspended', true),
('CHANGE', '97_02', '2018', '状态变更：恢复', 'Change of status: restored', true),
('CHANGE', '97_03', '2018', '状态变更：撤销', 'Change of status: revoked', true),
('CHANGE', '97_05', '2018', '状态变更：过期失效', 'Change of status: expired', true),
('CHANGE', '0199', '2018', '其他', 'Other', true),
('REISSUE', '0101', '2018', '监督换证', 'Reissued after surveillance', true),
('REISSUE', '0102', '2018', '再认证换证', 'Reissued after renewal', true),
('REISSUE', '0103', '2018', '转机构换证', 'Reissued after transfer between bodies', true),
('REISSUE', '0104', '2018', '内容变更换证', 'Reissued after a change of content', true),
('REISSUE', '0199', '2018', '其他', 'Other', true);

-- Grounds that only services have: not in the national tables, hence codes of their own.
INSERT INTO scheme.reason_code (reason_table, code, version, text_zh, text_en, national) VALUES
('SUSPEND', 'S01', '2023', '服务事故导致客户发生重大网络安全事件', 'A service failure led to a major cybersecurity incident at a customer', false),
('SUSPEND', 'S02', '2023', '泄露客户数据或者漏洞信息', 'Customer data or vulnerabilities were leaked', false),
('SUSPEND', 'S03', '2023', '转包或者违规分包', 'Service transferred or subcontracted in breach of the rules', false),
('SUSPEND', 'S04', '2023', '出具虚假报告', 'A false report was issued', false),
('SUSPEND', 'S05', '2023', '关键人员流失，低于认证条件', 'Key people left; below the conditions of certification', false),
('SUSPEND', 'S06', '2023', '被主管部门通报', 'Named in a notice of a competent department', false),
('SUSPEND', 'S07', '2023', '逾期未接受监督', 'Surveillance overdue', false),
('REVOKE', 'S01', '2023', '服务事故导致客户发生重大网络安全事件', 'A service failure led to a major cybersecurity incident at a customer', false),
('REVOKE', 'S02', '2023', '泄露客户数据或者漏洞信息', 'Customer data or vulnerabilities were leaked', false),
('REVOKE', 'S03', '2023', '转包或者违规分包', 'Service transferred or subcontracted in breach of the rules', false),
('REVOKE', 'S04', '2023', '出具虚假报告', 'A false report was issued', false);

-- Declining a commission: a closed list. Lack of consulting or training is not on it and never will be
-- (Regulation, art. 19), and there is no "other".
INSERT INTO scheme.reason_code (reason_table, code, version, text_zh, text_en, national) VALUES
('DECLINE', 'D01', '2023', '委托的服务类别不在本机构批准范围内', 'The category is outside the scope of this body''s approval', false),
('DECLINE', 'D02', '2023', '本机构不具备实施该项认证的能力或者人员', 'This body lacks the ability or the people for this certification', false),
('DECLINE', 'D03', '2023', '委托人不具备合法主体资格或者相应资质', 'The client lacks legal status or a required licence', false),
('DECLINE', 'D04', '2023', '委托人被列入严重违法失信名单', 'The client is on the list of serious dishonesty', false),
('DECLINE', 'D05', '2023', '委托人存在未披露的证书撤销情形或者处于再次委托限制期', 'The client concealed a revocation or is barred from commissioning again', false),
('DECLINE', 'D06', '2023', '与委托人存在影响公正性的利害关系', 'A relation with the client endangers impartiality', false),
('DECLINE', 'D07', '2023', '逾期未补正或者补正后仍不符合受理要求', 'Not supplemented in time, or still incomplete', false),
('DECLINE', 'D08', '2023', '委托范围涉及国家秘密，不适用本认证', 'The scope involves state secrets, to which this certification does not apply', false),
('DECLINE', 'D09', '2023', '隐瞒情况或者提供虚假材料', 'Facts were concealed or false material was given', false);

-- Reference data comes with the platform and is not written at run time.
REVOKE INSERT, UPDATE ON ALL TABLES IN SCHEMA scheme FROM anzheng_app;
