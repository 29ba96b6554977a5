package org.anzheng.kernel;

import java.util.EnumSet;
import java.util.Set;

/**
 * 职责: a duty that a person holds in an organisation. Codes are those of the scheme's role table.
 *
 * <p>A role alone gives no access: it counts only inside the organisation that granted it.
 */
public enum Role {
  /** 市场监管总局: manages the scheme, approves bodies, supervises. */
  MARKET_REGULATOR("R01", OrganisationType.REGULATOR),
  /** 中央网信办. */
  CYBERSPACE_REGULATOR("R02", OrganisationType.REGULATOR),
  /** 工业和信息化部. */
  INDUSTRY_REGULATOR("R03", OrganisationType.REGULATOR),
  /** 公安部. */
  PUBLIC_SECURITY_REGULATOR("R04", OrganisationType.REGULATOR),
  /** 举报办理人员: assigns, checks and answers what the public reports; never sees who reported. */
  ALLEGATION_HANDLER("R15", OrganisationType.REGULATOR),
  /** 身份保管人员: allows or denies that the sealed identity of a reporter is opened. */
  VAULT_OPENER("R16", OrganisationType.REGULATOR),
  /** 省级市场监管部门: supervises what is delegated to it, in its area. */
  PROVINCIAL_MARKET_REGULATOR("R05", OrganisationType.OFFICE),
  /** 省级网信、工业和信息化、通信管理、公安部门: supervises services in its area. */
  PROVINCIAL_OFFICE("R06", OrganisationType.OFFICE),
  /** 执法检查人员: inspects bodies, activities and certificates, nationally or in an office. */
  INSPECTOR("R11", OrganisationType.REGULATOR, OrganisationType.OFFICE),
  /** 办案人员: investigates a case. */
  INVESTIGATOR("R12", OrganisationType.REGULATOR, OrganisationType.OFFICE),
  /** 听证主持人: holds the hearing of a case that somebody else investigated. */
  HEARING_OFFICER("R13", OrganisationType.REGULATOR, OrganisationType.OFFICE),
  /** 法制审核人员: reviews a case before it is decided. */
  LEGAL_REVIEWER("R14", OrganisationType.REGULATOR, OrganisationType.OFFICE),
  /** 处罚决定人: files, decides and closes cases, in none of which the person investigated. */
  PENALTY_DECIDER("R15", OrganisationType.REGULATOR, OrganisationType.OFFICE),
  /** 认证机构管理员. */
  BODY_ADMINISTRATOR("B01", OrganisationType.BODY),
  /** 认证机构负责人: signs decisions. */
  BODY_HEAD("B02", OrganisationType.BODY),
  /** 合同评审人员. */
  CONTRACT_REVIEWER("B03", OrganisationType.BODY),
  /** 方案管理人员. */
  SCHEME_MANAGER("B04", OrganisationType.BODY),
  /** 审查组长. */
  LEAD_AUDITOR("B05", OrganisationType.BODY),
  /** 审查员. */
  AUDITOR("B06", OrganisationType.BODY),
  /** 复核人员. */
  REVIEWER("B09", OrganisationType.BODY),
  /** 认证决定人员. */
  DECISION_MAKER("B10", OrganisationType.BODY),
  /** 证书管理员. */
  CERTIFICATE_OFFICER("B11", OrganisationType.BODY),
  /** 投诉申诉人员: handles complaints and appeals, in none of which the person had a part. */
  COMPLAINTS_OFFICER("B12", OrganisationType.BODY),
  /** 认证委托人. */
  APPLICANT("C01", OrganisationType.SERVICE_ORGANISATION),
  /** 采信人员: checks, watches and relies on certificates for a network operator or purchaser. */
  ADOPTER("A01", OrganisationType.ADOPTER),
  /** 技术委员会委员: proposes, comments and votes; never sees a single case. */
  COMMITTEE_MEMBER("R07", OrganisationType.COMMITTEE),
  /** 技术委员会秘书: prepares what the members decide; the role table lists both under R07. */
  COMMITTEE_SECRETARY("R08", OrganisationType.COMMITTEE),
  /** 平台运维管理员: creates the regulators' organisations and accounts, no case work. */
  OPERATOR("S00", OrganisationType.OPERATOR),
  /** 系统: the platform itself, when a legal deadline passes. */
  SYSTEM("S99", OrganisationType.OPERATOR);

  private final String code;
  private final OrganisationType organisationType;
  private final Set<OrganisationType> serving;

  Role(String code, OrganisationType organisationType, OrganisationType... also) {
    this.code = code;
    this.organisationType = organisationType;
    this.serving = EnumSet.of(organisationType, also);
  }

  /** The code of the scheme's role table, such as {@code B10}. */
  public String code() {
    return code;
  }

  /** Whether people of such an organisation can hold this role. */
  public boolean serves(OrganisationType type) {
    return serving.contains(type);
  }

  /** The kind of organisation that holds this role; the national one where an office can too. */
  public OrganisationType organisationType() {
    return organisationType;
  }
}
