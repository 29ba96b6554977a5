package org.anzheng.conformity;

import static org.anzheng.conformity.ChangeNoticeStatus.CHANGING;
import static org.anzheng.conformity.ChangeNoticeStatus.CLOSED;
import static org.anzheng.conformity.ChangeNoticeStatus.IN_EVALUATION;
import static org.anzheng.conformity.ChangeNoticeStatus.NOTED;
import static org.anzheng.conformity.ChangeNoticeStatus.RETURNED;
import static org.anzheng.conformity.ChangeNoticeStatus.SUBMITTED;
import static org.anzheng.conformity.ChangeNoticeStatus.SUSPENSION_CONSIDERED;
import static org.anzheng.conformity.ChangeNoticeStatus.TO_CHANGE;
import static org.anzheng.conformity.ChangeNoticeStatus.WITHDRAWN;
import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;
import static org.anzheng.kernel.Role.SYSTEM;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 变更申报状态转换: what can happen to a notice of change, by whom, on what basis. */
@NamedInterface("reads")
public enum ChangeNoticeTransition implements Transition<ChangeNoticeStatus> {
  /** 申报. */
  @Basis({"17065:4.1.2", "certificate-measures:10"})
  SUBMIT(Set.of(), SUBMITTED, APPLICANT),
  /** 退回补充. */
  @Basis("17065:7.10")
  RETURN(Transition.from(SUBMITTED), RETURNED, CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 补充. */
  @Basis("17065:7.10")
  SUPPLEMENT(Transition.from(RETURNED), SUBMITTED, APPLICANT),
  /** 撤回. */
  @Basis("design")
  WITHDRAW(Transition.from(SUBMITTED, RETURNED), WITHDRAWN, APPLICANT),
  /** 备查: no effect on the certificate. */
  @Basis("17065:7.10")
  NOTE(Transition.from(SUBMITTED), NOTED, CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 要求变更证书. */
  @Basis({"17065:7.10", "certificate-measures:10"})
  REQUIRE_CHANGE(Transition.from(SUBMITTED), TO_CHANGE, CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 启动特殊审核. */
  @Basis({"17065:7.9", "17065:7.10"})
  EVALUATE(Transition.from(SUBMITTED), IN_EVALUATION, SCHEME_MANAGER),
  /** 提请考虑暂停. */
  @Basis("regulation:26")
  CONSIDER_SUSPENSION(
      Transition.from(SUBMITTED, TO_CHANGE),
      SUSPENSION_CONSIDERED,
      CONTRACT_REVIEWER,
      SCHEME_MANAGER),
  /** 变更委托已提交. */
  @Basis("17065:7.10")
  COMMISSION(Transition.from(TO_CHANGE), CHANGING, SYSTEM),
  /** 变更案件未成: the change is still owed. */
  @Basis("17065:7.10")
  LOSE_CASE(Transition.from(CHANGING), TO_CHANGE, SYSTEM),
  /** 案件办结. */
  @Basis("17065:7.10")
  CLOSE(Transition.from(CHANGING, IN_EVALUATION), CLOSED, SYSTEM),
  /** 暂停与否已定. */
  @Basis("regulation:26")
  CONCLUDE(Transition.from(SUSPENSION_CONSIDERED), CLOSED, DECISION_MAKER, SYSTEM),
  /** 期限届满未办. */
  @Basis("design")
  MISS(Transition.from(SUBMITTED, RETURNED, TO_CHANGE, SUSPENSION_CONSIDERED), SYSTEM),
  /** 证书终止, 申报终结. */
  @Basis("design")
  END(
      Transition.from(
          SUBMITTED, RETURNED, TO_CHANGE, CHANGING, IN_EVALUATION, SUSPENSION_CONSIDERED),
      CLOSED,
      SYSTEM);

  private final Set<ChangeNoticeStatus> from;
  private final ChangeNoticeStatus to;
  private final Set<Role> by;
  private final boolean keeps;

  ChangeNoticeTransition(Set<ChangeNoticeStatus> from, ChangeNoticeStatus to, Role... by) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.by = Set.of(by);
    this.keeps = false;
  }

  /** Leaves the status as it is. */
  ChangeNoticeTransition(Set<ChangeNoticeStatus> from, Role by) {
    this.from = Set.copyOf(from);
    this.to = SUBMITTED;
    this.by = Set.of(by);
    this.keeps = true;
  }

  @Override
  public Set<ChangeNoticeStatus> from() {
    return from;
  }

  @Override
  public ChangeNoticeStatus to() {
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
