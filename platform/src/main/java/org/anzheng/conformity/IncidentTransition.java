package org.anzheng.conformity;

import static org.anzheng.conformity.IncidentStatus.ANSWER_ASKED;
import static org.anzheng.conformity.IncidentStatus.CLOSED;
import static org.anzheng.conformity.IncidentStatus.IN_EVALUATION;
import static org.anzheng.conformity.IncidentStatus.MEASURES_AWAITED;
import static org.anzheng.conformity.IncidentStatus.MEASURES_SUPPLIED;
import static org.anzheng.conformity.IncidentStatus.REPORTED;
import static org.anzheng.conformity.IncidentStatus.SUSPENSION_CONSIDERED;
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

/** 事件报告状态转换: what can happen to an incident, by whom, on what basis. */
@NamedInterface("reads")
public enum IncidentTransition implements Transition<IncidentStatus> {
  /** 报告. */
  @Basis({"17065:4.1.2", "opinion:7"})
  REPORT(Set.of(), REPORTED, APPLICANT),
  /** 机构登记, 要求答复: learned from the press, a department or a customer. */
  @Basis({"regulation:26", "17065:7.9"})
  RECORD(Set.of(), ANSWER_ASKED, CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 答复. */
  @Basis("17065:4.1.2")
  ANSWER(Transition.from(ANSWER_ASKED), REPORTED, APPLICANT),
  /** 记录在案, 要求报原因和措施. */
  @Basis("17065:7.9")
  NOTE(Transition.from(REPORTED), MEASURES_AWAITED, CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 启动特殊审核. */
  @Basis({"17065:7.9", "regulation:26"})
  EVALUATE(Transition.from(REPORTED, MEASURES_SUPPLIED), IN_EVALUATION, SCHEME_MANAGER),
  /** 提请考虑暂停. */
  @Basis("regulation:26")
  CONSIDER_SUSPENSION(
      Transition.from(ANSWER_ASKED, REPORTED, MEASURES_AWAITED, MEASURES_SUPPLIED),
      SUSPENSION_CONSIDERED,
      CONTRACT_REVIEWER,
      SCHEME_MANAGER),
  /** 报原因和措施. */
  @Basis("17065:4.1.2")
  SUPPLY(Transition.from(MEASURES_AWAITED), MEASURES_SUPPLIED, APPLICANT),
  /** 退回补充. */
  @Basis("17065:7.9")
  RETURN(Transition.from(MEASURES_SUPPLIED), MEASURES_AWAITED, CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 办结. */
  @Basis("17065:7.9")
  CLOSE(Transition.from(MEASURES_SUPPLIED), CLOSED, CONTRACT_REVIEWER, SCHEME_MANAGER),
  /** 特殊审核结束. */
  @Basis("17065:7.9")
  FINISH_EVALUATION(Transition.from(IN_EVALUATION), MEASURES_AWAITED, SYSTEM),
  /** 暂停与否已定. */
  @Basis("regulation:26")
  CONCLUDE(Transition.from(SUSPENSION_CONSIDERED), MEASURES_AWAITED, DECISION_MAKER, SYSTEM),
  /** 期限届满未办. */
  @Basis("design")
  MISS(
      Transition.from(
          ANSWER_ASKED, REPORTED, MEASURES_AWAITED, MEASURES_SUPPLIED, SUSPENSION_CONSIDERED),
      SYSTEM),
  /** 证书终止, 事件终结. */
  @Basis("design")
  END(
      Transition.from(
          ANSWER_ASKED,
          REPORTED,
          MEASURES_AWAITED,
          MEASURES_SUPPLIED,
          IN_EVALUATION,
          SUSPENSION_CONSIDERED),
      CLOSED,
      SYSTEM);

  private final Set<IncidentStatus> from;
  private final IncidentStatus to;
  private final Set<Role> by;
  private final boolean keeps;

  IncidentTransition(Set<IncidentStatus> from, IncidentStatus to, Role... by) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.by = Set.of(by);
    this.keeps = false;
  }

  /** Leaves the status as it is. */
  IncidentTransition(Set<IncidentStatus> from, Role by) {
    this.from = Set.copyOf(from);
    this.to = REPORTED;
    this.by = Set.of(by);
    this.keeps = true;
  }

  @Override
  public Set<IncidentStatus> from() {
    return from;
  }

  @Override
  public IncidentStatus to() {
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
