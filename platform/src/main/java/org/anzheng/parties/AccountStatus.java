package org.anzheng.parties;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 账户状态: whether an account can be used. */
@NamedInterface("reads")
public enum AccountStatus implements Status {
  /** 可用. */
  ACTIVE,
  /** 停用. */
  DISABLED;

  @Override
  public Set<Role> awaiting() {
    return Set.of();
  }
}
