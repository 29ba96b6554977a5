package org.anzheng.supervision.services;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;

/** 服务监督状态: whether the certifying body has followed up. */
public enum ServiceStatus implements Status {
  /** 待机构跟进. */
  FOLLOW_UP_OWED(Role.SCHEME_MANAGER, Role.DECISION_MAKER),
  /** 机构已跟进. */
  FOLLOWED;

  private final Set<Role> awaiting;

  ServiceStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
