package org.anzheng.adoption.promotions;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 采信推广清单转换, of one version: by the departments that promote adoption, and no other. */
@NamedInterface("promotions")
public enum PromotionTransition implements Transition<PromotionStatus> {
  /** 起草. */
  @Basis("opinion:9")
  BEGIN(Set.of(), PromotionStatus.DRAFT),
  /** 修改. */
  @Basis("opinion:9")
  EDIT(Transition.from(PromotionStatus.DRAFT), PromotionStatus.DRAFT),
  /** 发布. */
  @Basis({"opinion:9", "fair-competition:13"})
  PUBLISH(Transition.from(PromotionStatus.DRAFT), PromotionStatus.PUBLISHED),
  /** 由新版本替代. */
  @Basis("design")
  SUPERSEDE(Transition.from(PromotionStatus.PUBLISHED), PromotionStatus.SUPERSEDED),
  /** 撤回. */
  @Basis("design")
  WITHDRAW(Transition.from(PromotionStatus.PUBLISHED), PromotionStatus.WITHDRAWN);

  private final Set<PromotionStatus> from;
  private final PromotionStatus to;

  PromotionTransition(Set<PromotionStatus> from, PromotionStatus to) {
    this.from = Set.copyOf(from);
    this.to = to;
  }

  @Override
  public Set<PromotionStatus> from() {
    return from;
  }

  @Override
  public PromotionStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Transition.by(CYBERSPACE_REGULATOR, INDUSTRY_REGULATOR, PUBLIC_SECURITY_REGULATOR);
  }
}
