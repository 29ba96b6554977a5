package org.anzheng.kernel;

/** 组织类型: what an organisation is to the scheme; decides which roles it may grant. */
public enum OrganisationType {
  /** 主管部门. */
  REGULATOR,
  /** 地方主管部门: a provincial office of one of the four departments; sees what lies in its area. */
  OFFICE,
  /** 认证机构. */
  BODY,
  /** 网络安全服务机构: commissions certification, later holds certificates. */
  SERVICE_ORGANISATION,
  /** 采信方: a network operator or purchasing agency that relies on certificates. */
  ADOPTER,
  /** 技术委员会: advises on catalogue and rules, has no part in single cases. */
  COMMITTEE,
  /** 平台运营方. */
  OPERATOR
}
