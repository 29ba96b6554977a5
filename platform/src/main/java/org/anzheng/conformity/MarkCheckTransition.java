package org.anzheng.conformity;

import static org.anzheng.conformity.MarkCheckStatus.ANSWERED;
import static org.anzheng.conformity.MarkCheckStatus.CLOSED;
import static org.anzheng.conformity.MarkCheckStatus.CORRECTED;
import static org.anzheng.conformity.MarkCheckStatus.CORRECTION_ASKED;
import static org.anzheng.conformity.MarkCheckStatus.PROPER;
import static org.anzheng.conformity.MarkCheckStatus.REVOCATION_CONSIDERED;
import static org.anzheng.conformity.MarkCheckStatus.SUSPENSION_CONSIDERED;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 标志检查状态转换: what can follow a look at how certificate and mark are used. */
@NamedInterface("reads")
public enum MarkCheckTransition implements Transition<MarkCheckStatus> {
  /** 检查, 使用正确. */
  @Basis({"17065:4.1.3", "certificate-measures:11"})
  FIND_PROPER(Set.of(), PROPER, CERTIFICATE_OFFICER, SCHEME_MANAGER),
  /** 检查, 要求纠正. */
  @Basis({"17065:4.1.3", "body-measures:20"})
  ASK_CORRECTION(Set.of(), CORRECTION_ASKED, CERTIFICATE_OFFICER, SCHEME_MANAGER),
  /** 答复并证明纠正. */
  @Basis("17065:4.1.3")
  ANSWER(Transition.from(CORRECTION_ASKED, REVOCATION_CONSIDERED), ANSWERED, APPLICANT),
  /** 退回, 尚未纠正. */
  @Basis("17065:4.1.3")
  RETURN(Transition.from(ANSWERED), CORRECTION_ASKED, CERTIFICATE_OFFICER, SCHEME_MANAGER),
  /** 核实已纠正. */
  @Basis("17065:4.1.3")
  ACCEPT(Transition.from(ANSWERED), CORRECTED, CERTIFICATE_OFFICER, SCHEME_MANAGER),
  /** 提请考虑暂停. */
  @Basis({"regulation:26", "body-measures:20"})
  CONSIDER_SUSPENSION(
      Transition.from(CORRECTION_ASKED, ANSWERED),
      SUSPENSION_CONSIDERED,
      CERTIFICATE_OFFICER,
      SCHEME_MANAGER),
  /** 暂停或者撤销与否已定. */
  @Basis("regulation:26")
  CONCLUDE(
      Transition.from(SUSPENSION_CONSIDERED, REVOCATION_CONSIDERED),
      CORRECTION_ASKED,
      DECISION_MAKER,
      SYSTEM),
  /** 逾六个月未纠正. */
  @Basis("reporting-norm:4")
  PASS_LIMIT(
      Transition.from(CORRECTION_ASKED, ANSWERED, SUSPENSION_CONSIDERED),
      REVOCATION_CONSIDERED,
      SYSTEM),
  /** 期限届满未办. */
  @Basis("design")
  MISS(Transition.from(CORRECTION_ASKED, SUSPENSION_CONSIDERED, REVOCATION_CONSIDERED), SYSTEM),
  /** 证书终止, 检查终结. */
  @Basis("design")
  END(
      Transition.from(CORRECTION_ASKED, ANSWERED, SUSPENSION_CONSIDERED, REVOCATION_CONSIDERED),
      CLOSED,
      SYSTEM);

  private final Set<MarkCheckStatus> from;
  private final MarkCheckStatus to;
  private final Set<Role> by;
  private final boolean keeps;

  MarkCheckTransition(Set<MarkCheckStatus> from, MarkCheckStatus to, Role... by) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.by = Set.of(by);
    this.keeps = false;
  }

  /** Leaves the status as it is. */
  MarkCheckTransition(Set<MarkCheckStatus> from, Role by) {
    this.from = Set.copyOf(from);
    this.to = CORRECTION_ASKED;
    this.by = Set.of(by);
    this.keeps = true;
  }

  @Override
  public Set<MarkCheckStatus> from() {
    return from;
  }

  @Override
  public MarkCheckStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return keeps;
  }
}
