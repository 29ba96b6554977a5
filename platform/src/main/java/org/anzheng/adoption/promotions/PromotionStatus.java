package org.anzheng.adoption.promotions;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 采信推广清单状态, of one version. */
@NamedInterface("promotions")
public enum PromotionStatus implements Status {
  /** 草稿. */
  DRAFT(CYBERSPACE_REGULATOR, INDUSTRY_REGULATOR, PUBLIC_SECURITY_REGULATOR),
  /** 已发布. */
  PUBLISHED,
  /** 已由新版本替代. */
  SUPERSEDED,
  /** 已撤回. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  PromotionStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  /** Whether anybody may read it. */
  public boolean isPublic() {
    return this != DRAFT;
  }
}
