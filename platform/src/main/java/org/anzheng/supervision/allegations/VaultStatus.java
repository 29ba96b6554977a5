package org.anzheng.supervision.allegations;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;

/** 身份开启状态: whether the second person has allowed that an identity is seen. */
public enum VaultStatus implements Status {
  /** 已申请. */
  ASKED(Role.VAULT_OPENER),
  /** 已准许, for a limited time. */
  ALLOWED,
  /** 未准许. */
  DENIED;

  private final Set<Role> awaiting;

  VaultStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
