package org.anzheng.bodies.approval;

import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 审批状态: where an application for approval stands and whose turn it is. */
@NamedInterface("approval")
public enum ApprovalStatus implements Status {
  /** 草稿: not handed in yet; has no number. */
  DRAFT(BODY_ADMINISTRATOR),
  /** 已收到, 待审查受理. */
  RECEIVED(MARKET_REGULATOR),
  /** 待补正. */
  SUPPLEMENT(BODY_ADMINISTRATOR),
  /** 不予受理. */
  NOT_ACCEPTED,
  /** 已受理. */
  ACCEPTED(MARKET_REGULATOR),
  /** 征求意见与审查. */
  CONSULTING(MARKET_REGULATOR),
  /** 专家评审. */
  EXPERT_REVIEW(MARKET_REGULATOR),
  /** 准予许可. */
  APPROVED,
  /** 不予许可. */
  REFUSED,
  /** 已撤回. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  ApprovalStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  /** Whether nothing more can happen to the case. */
  public boolean closed() {
    return awaiting.isEmpty();
  }
}
