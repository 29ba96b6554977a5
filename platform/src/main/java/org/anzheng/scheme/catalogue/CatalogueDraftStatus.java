package org.anzheng.scheme.catalogue;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 目录草案状态: where a draft of the catalogue stands and whose turn it is. */
@NamedInterface("reads")
public enum CatalogueDraftStatus implements Status {
  /** 起草中. */
  DRAFT(Role.MARKET_REGULATOR),
  /** 会商中: the departments comment. */
  COMMENTING(
      Role.MARKET_REGULATOR,
      Role.CYBERSPACE_REGULATOR,
      Role.INDUSTRY_REGULATOR,
      Role.PUBLIC_SECURITY_REGULATOR),
  /** 会签中: each department signs the identical content. */
  SIGNING(
      Role.MARKET_REGULATOR,
      Role.CYBERSPACE_REGULATOR,
      Role.INDUSTRY_REGULATOR,
      Role.PUBLIC_SECURITY_REGULATOR),
  /** 已确定. */
  DECIDED,
  /** 已撤回. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  CatalogueDraftStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
