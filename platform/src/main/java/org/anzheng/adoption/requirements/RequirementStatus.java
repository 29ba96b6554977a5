package org.anzheng.adoption.requirements;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 采信要求状态, of one version. */
@NamedInterface("requirements")
public enum RequirementStatus implements Status {
  /** 草稿. */
  DRAFT(Role.ADOPTER),
  /** 已发布: can be cited. */
  PUBLISHED,
  /** 已有新版本; what cites it stays as it was. */
  SUPERSEDED,
  /** 已撤回. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  RequirementStatus(Role... awaiting) {
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
