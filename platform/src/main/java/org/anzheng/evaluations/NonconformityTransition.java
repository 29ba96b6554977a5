package org.anzheng.evaluations;

import static org.anzheng.evaluations.NonconformityStatus.CLOSED;
import static org.anzheng.evaluations.NonconformityStatus.OPEN;
import static org.anzheng.evaluations.NonconformityStatus.OVERDUE;
import static org.anzheng.evaluations.NonconformityStatus.RAISED;
import static org.anzheng.evaluations.NonconformityStatus.SUBMITTED;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.AUDITOR;
import static org.anzheng.kernel.Role.LEAD_AUDITOR;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 不符合状态转换: what can happen to a nonconformity, by whom, on what basis. */
@NamedInterface("reads")
public enum NonconformityTransition implements Transition<NonconformityStatus> {
  /** 开具不符合报告. */
  @Basis("17065:7.4")
  RAISE(Set.of(), RAISED, Set.of(LEAD_AUDITOR, AUDITOR)),
  /** 委托人签字. */
  @Basis({"17065:7.4", "regulation:21"})
  SIGN(Set.of(RAISED), OPEN, Set.of(APPLICANT)),
  /** 提交纠正措施. */
  @Basis("dsc-rules:4.4")
  SUBMIT(Set.of(OPEN), SUBMITTED, Set.of(APPLICANT)),
  /** 验证通过. */
  @Basis("17065:7.4")
  ACCEPT(Set.of(SUBMITTED), CLOSED, Set.of(LEAD_AUDITOR)),
  /** 验证不通过, 退回整改. */
  @Basis("17065:7.4")
  RETURN(Set.of(SUBMITTED), OPEN, Set.of(LEAD_AUDITOR)),
  /** 逾期. */
  @Basis("dsc-rules:4.4")
  LAPSE(Set.of(RAISED, OPEN), OVERDUE, Set.of(SYSTEM));

  private final Set<NonconformityStatus> from;
  private final NonconformityStatus to;
  private final Set<Role> by;

  NonconformityTransition(Set<NonconformityStatus> from, NonconformityStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<NonconformityStatus> from() {
    return from;
  }

  @Override
  public NonconformityStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}
