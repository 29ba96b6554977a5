package org.anzheng.scheme.norms;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 规范性文件状态: where a draft stands and whose turn it is. */
@NamedInterface("reads")
public enum NormStatus implements Status {
  /** 起草中. */
  DRAFT(Role.MARKET_REGULATOR),
  /** 征求意见中: the departments answer, each for itself; then it can be published. */
  CONSULTING(Role.MARKET_REGULATOR),
  /** 已发布. */
  PUBLISHED,
  /** 已被替代: the next version took effect. */
  SUPERSEDED,
  /** 已撤回: stays readable. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  NormStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
