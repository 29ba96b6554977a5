package org.anzheng.adoption.requirements;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 采信要求转换, of one version: drafted, published, later followed by the next or withdrawn. */
@NamedInterface("requirements")
public enum RequirementTransition implements Transition<RequirementStatus> {
  /** 起草. */
  @Basis("opinion:9")
  BEGIN(Set.of(), RequirementStatus.DRAFT),
  /** 修改. */
  @Basis("opinion:9")
  EDIT(Transition.from(RequirementStatus.DRAFT), RequirementStatus.DRAFT),
  /** 发布. */
  @Basis("opinion:9")
  PUBLISH(Transition.from(RequirementStatus.DRAFT), RequirementStatus.PUBLISHED),
  /** 由新版本替代. */
  @Basis("design")
  SUPERSEDE(Transition.from(RequirementStatus.PUBLISHED), RequirementStatus.SUPERSEDED),
  /** 撤回. */
  @Basis("design")
  WITHDRAW(Transition.from(RequirementStatus.PUBLISHED), RequirementStatus.WITHDRAWN);

  private final Set<RequirementStatus> from;
  private final RequirementStatus to;

  RequirementTransition(Set<RequirementStatus> from, RequirementStatus to) {
    this.from = Set.copyOf(from);
    this.to = to;
  }

  @Override
  public Set<RequirementStatus> from() {
    return from;
  }

  @Override
  public RequirementStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Set.of(Role.ADOPTER);
  }
}
