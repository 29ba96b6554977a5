package org.anzheng.parties;

import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 部门条线: the four departments, each with its national level and its offices. */
@NamedInterface("reads")
public enum Department {
  /** 市场监管. */
  MARKET_REGULATION(Role.MARKET_REGULATOR, Role.PROVINCIAL_MARKET_REGULATOR),
  /** 网信. */
  CYBERSPACE(Role.CYBERSPACE_REGULATOR, Role.PROVINCIAL_OFFICE),
  /** 工业和信息化, the provincial communications administrations included. */
  INDUSTRY(Role.INDUSTRY_REGULATOR, Role.PROVINCIAL_OFFICE),
  /** 公安. */
  PUBLIC_SECURITY(Role.PUBLIC_SECURITY_REGULATOR, Role.PROVINCIAL_OFFICE);

  private final Role leader;
  private final Role officer;

  Department(Role leader, Role officer) {
    this.leader = leader;
    this.officer = officer;
  }

  /** The duty of its national level, which leads the line. */
  public Role leader() {
    return leader;
  }

  /** The duty that people of its offices hold. */
  public Role officer() {
    return officer;
  }
}
