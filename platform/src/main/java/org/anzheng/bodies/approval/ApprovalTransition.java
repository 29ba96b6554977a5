package org.anzheng.bodies.approval;

import static org.anzheng.bodies.approval.ApprovalStatus.ACCEPTED;
import static org.anzheng.bodies.approval.ApprovalStatus.APPROVED;
import static org.anzheng.bodies.approval.ApprovalStatus.CONSULTING;
import static org.anzheng.bodies.approval.ApprovalStatus.DRAFT;
import static org.anzheng.bodies.approval.ApprovalStatus.EXPERT_REVIEW;
import static org.anzheng.bodies.approval.ApprovalStatus.NOT_ACCEPTED;
import static org.anzheng.bodies.approval.ApprovalStatus.RECEIVED;
import static org.anzheng.bodies.approval.ApprovalStatus.REFUSED;
import static org.anzheng.bodies.approval.ApprovalStatus.SUPPLEMENT;
import static org.anzheng.bodies.approval.ApprovalStatus.WITHDRAWN;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 审批状态转换: what can happen to an application for approval, by whom, on what basis. */
@NamedInterface("approval")
public enum ApprovalTransition implements Transition<ApprovalStatus> {
  /** 提交申请. */
  @Basis({"opinion:4", "regulation:10", "licensing-law:31"})
  SUBMIT(Transition.from(DRAFT), RECEIVED, BODY_ADMINISTRATOR),
  /** 一次性告知补正. */
  @Basis("licensing-law:32")
  TELL_GAPS(Transition.from(RECEIVED), SUPPLEMENT, MARKET_REGULATOR),
  /** 补正. */
  @Basis("licensing-law:32")
  SUPPLY(Transition.from(SUPPLEMENT), RECEIVED, BODY_ADMINISTRATOR),
  /** 受理. */
  @Basis({"licensing-law:32", "body-measures:9"})
  ACCEPT(Transition.from(RECEIVED), ACCEPTED, MARKET_REGULATOR),
  /** 逾期未告知, 视为受理: silence counts as acceptance from the day of receipt. */
  @Basis("licensing-law:32")
  ACCEPT_BY_SILENCE(Transition.from(RECEIVED), ACCEPTED, SYSTEM),
  /** 不予受理. */
  @Basis({"licensing-law:32", "body-measures:9"})
  NOT_ACCEPT(Transition.from(RECEIVED), NOT_ACCEPTED, MARKET_REGULATOR),
  /** 征求意见. */
  @Basis({"opinion:4", "regulation:11"})
  ASK_OPINIONS(Transition.from(ACCEPTED), CONSULTING, MARKET_REGULATOR),
  /** 组织专家评审. */
  @Basis({"licensing-law:45", "body-measures:9"})
  ORDER_EXPERT_REVIEW(Transition.from(CONSULTING), EXPERT_REVIEW, MARKET_REGULATOR),
  /** 专家评审结束. */
  @Basis({"licensing-law:45", "body-measures:9"})
  REPORT_EXPERT_REVIEW(Transition.from(EXPERT_REVIEW), CONSULTING, MARKET_REGULATOR),
  /** 准予许可. */
  @Basis({"opinion:4", "regulation:11", "licensing-law:38"})
  GRANT(Transition.from(CONSULTING), APPROVED, MARKET_REGULATOR),
  /** 不予许可. */
  @Basis({"regulation:11", "licensing-law:38"})
  REFUSE(Transition.from(CONSULTING), REFUSED, MARKET_REGULATOR),
  /** 逾期未决定, 视为准予延续. */
  @Basis("licensing-law:50")
  RENEW_BY_SILENCE(
      Transition.from(RECEIVED, SUPPLEMENT, ACCEPTED, CONSULTING, EXPERT_REVIEW), APPROVED, SYSTEM),
  /** 超过法定期限: the case goes on, and the delay is on record. */
  @Basis({"samr-2022-28:1", "regulation:11", "body-measures:9"})
  MISS_TERM(Transition.from(ACCEPTED, CONSULTING, EXPERT_REVIEW)),
  /** 撤回申请. */
  @Basis("licensing-law:31")
  WITHDRAW(
      Transition.from(RECEIVED, SUPPLEMENT, ACCEPTED, CONSULTING, EXPERT_REVIEW),
      WITHDRAWN,
      BODY_ADMINISTRATOR);

  private final Set<ApprovalStatus> from;
  private final ApprovalStatus to;
  private final Role by;
  private final boolean keeps;

  ApprovalTransition(Set<ApprovalStatus> from, ApprovalStatus to, Role by) {
    this.from = from;
    this.to = to;
    this.by = by;
    this.keeps = false;
  }

  /** Leaves the status as it is, and happens by itself. */
  ApprovalTransition(Set<ApprovalStatus> from) {
    this.from = from;
    this.to = ACCEPTED;
    this.by = SYSTEM;
    this.keeps = true;
  }

  @Override
  public Set<ApprovalStatus> from() {
    return from;
  }

  @Override
  public ApprovalStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Set.of(by);
  }

  @Override
  public boolean keepsStatus() {
    return keeps;
  }
}
