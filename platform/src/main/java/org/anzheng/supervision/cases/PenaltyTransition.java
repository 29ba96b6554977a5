package org.anzheng.supervision.cases;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.HEARING_OFFICER;
import static org.anzheng.kernel.Role.INSPECTOR;
import static org.anzheng.kernel.Role.INVESTIGATOR;
import static org.anzheng.kernel.Role.LEGAL_REVIEWER;
import static org.anzheng.kernel.Role.PENALTY_DECIDER;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.cases.PenaltyStatus.ANNULLED;
import static org.anzheng.supervision.cases.PenaltyStatus.CLOSED;
import static org.anzheng.supervision.cases.PenaltyStatus.DECIDED;
import static org.anzheng.supervision.cases.PenaltyStatus.DROPPED;
import static org.anzheng.supervision.cases.PenaltyStatus.EXECUTED;
import static org.anzheng.supervision.cases.PenaltyStatus.HEARING_CALLED;
import static org.anzheng.supervision.cases.PenaltyStatus.HEARING_REQUESTED;
import static org.anzheng.supervision.cases.PenaltyStatus.INVESTIGATING;
import static org.anzheng.supervision.cases.PenaltyStatus.LEAD;
import static org.anzheng.supervision.cases.PenaltyStatus.NOTIFIED;
import static org.anzheng.supervision.cases.PenaltyStatus.NOT_FILED;
import static org.anzheng.supervision.cases.PenaltyStatus.PROPOSED;
import static org.anzheng.supervision.cases.PenaltyStatus.READY;
import static org.anzheng.supervision.cases.PenaltyStatus.REVIEWED;
import static org.anzheng.supervision.cases.PenaltyStatus.SERVED;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.anzheng.supervision.proceedings.ProceedingTransition;

/** 处罚案件状态转换: what can happen to a penalty case, by whom. Read top to bottom. */
public enum PenaltyTransition implements ProceedingTransition<PenaltyStatus> {
  /** 登记线索. */
  @Basis("penalty-procedure:18")
  REPORT_LEAD(Set.of(), LEAD, Served.NO, INSPECTOR, INVESTIGATOR, SYSTEM),
  /** 延长核查. */
  @Basis("penalty-procedure:18")
  EXTEND_VERIFICATION(Transition.from(LEAD), PENALTY_DECIDER),
  /** 不予立案. */
  @Basis("penalty-procedure:20")
  NOT_FILE(Transition.from(LEAD), NOT_FILED, Served.NO, PENALTY_DECIDER),
  /** 当场警告, 简易程序. */
  @Basis({"penalty-law:51", "penalty-law:52"})
  WARN_ON_THE_SPOT(Transition.from(LEAD), SERVED, Served.DECISION, INVESTIGATOR),
  /** 立案. */
  @Basis("penalty-law:54")
  FILE(Transition.from(LEAD), INVESTIGATING, Served.NO, PENALTY_DECIDER),
  /** 办案人员回避, 更换. */
  @Basis("penalty-law:43")
  REPLACE_INVESTIGATOR(Transition.from(INVESTIGATING), PENALTY_DECIDER),
  /** 收集证据. */
  @Basis("penalty-law:54")
  RECORD_EVIDENCE(Transition.from(INVESTIGATING), INVESTIGATOR),
  /** 延长办案期限. */
  @Basis("penalty-procedure:64")
  EXTEND_DECISION(Transition.from(INVESTIGATING, PROPOSED, REVIEWED, READY), PENALTY_DECIDER),
  /** 提出处理意见. */
  @Basis("penalty-law:57")
  PROPOSE(Transition.from(INVESTIGATING), PROPOSED, Served.NO, INVESTIGATOR),
  /** 法制审核退回. */
  @Basis("penalty-law:58")
  RETURN(Transition.from(PROPOSED), INVESTIGATING, Served.NO, LEGAL_REVIEWER),
  /** 法制审核通过. */
  @Basis("penalty-law:58")
  REVIEW(Transition.from(PROPOSED), REVIEWED, Served.NO, LEGAL_REVIEWER),
  /** 处罚告知. */
  @Basis("penalty-law:44")
  NOTIFY(Transition.from(REVIEWED), NOTIFIED, Served.NOTICE, INVESTIGATOR),
  /** 陈述申辩. */
  @Basis("penalty-law:45")
  STATE(Transition.from(NOTIFIED), BODY_HEAD, BODY_ADMINISTRATOR, APPLICANT),
  /** 放弃陈述申辩和听证. */
  @Basis("penalty-law:45")
  WAIVE(Transition.from(NOTIFIED), READY, Served.NO, BODY_HEAD, BODY_ADMINISTRATOR, APPLICANT),
  /** 申请听证. */
  @Basis("penalty-law:63")
  REQUEST_HEARING(
      Transition.from(NOTIFIED),
      HEARING_REQUESTED,
      Served.NO,
      BODY_HEAD,
      BODY_ADMINISTRATOR,
      APPLICANT),
  /** 陈述申辩期满. */
  @Basis("penalty-law:64")
  PASS_STATEMENT_PERIOD(Transition.from(NOTIFIED), READY, Served.NO, SYSTEM),
  /** 通知听证. */
  @Basis("penalty-law:64")
  CALL_HEARING(Transition.from(HEARING_REQUESTED), HEARING_CALLED, Served.NOTICE, HEARING_OFFICER),
  /** 举行听证. */
  @Basis("penalty-law:64")
  HOLD_HEARING(Transition.from(HEARING_CALLED), READY, Served.NO, HEARING_OFFICER),
  /** 集体讨论. */
  @Basis("penalty-law:57")
  DISCUSS(Transition.from(READY), PENALTY_DECIDER),
  /** 作出处罚决定. */
  @Basis("penalty-law:57")
  DECIDE(Transition.from(READY), DECIDED, Served.NO, PENALTY_DECIDER),
  /** 不予处罚或者撤销案件. */
  @Basis("penalty-law:33")
  DROP(Transition.from(INVESTIGATING, READY), DROPPED, Served.NOTICE, PENALTY_DECIDER),
  /** 送达处罚决定. */
  @Basis("penalty-law:61")
  SERVE(Transition.from(DECIDED), SERVED, Served.DECISION, INVESTIGATOR),
  /** 公示处罚决定. */
  @Basis("penalty-law:48")
  PUBLISH(Transition.from(SERVED, EXECUTED), PENALTY_DECIDER),
  /** 登记复议或者诉讼; the remedies outlast the case. */
  @Basis("review-law:20")
  RECORD_CONTEST(Transition.from(SERVED, EXECUTED, CLOSED), INVESTIGATOR),
  /** 撤回公示: the decision was changed, and what was published is no longer true. */
  @Basis("penalty-law:48")
  WITHDRAW_PUBLICATION(Transition.from(SERVED, EXECUTED, CLOSED), PENALTY_DECIDER),
  /** 公示变更后的处罚决定, in place of what was withdrawn. */
  @Basis({"penalty-law:48", "penalty-publicity"})
  PUBLISH_CHANGED(Transition.from(SERVED, EXECUTED, CLOSED), PENALTY_DECIDER),
  /** 登记履行. */
  @Basis("penalty-law:66")
  EXECUTE(Transition.from(SERVED), EXECUTED, Served.NO, INVESTIGATOR),
  /** 处罚决定被撤销. */
  @Basis({"penalty-law:48", "litigation-law:46"})
  ANNUL(Transition.from(SERVED, EXECUTED, CLOSED), ANNULLED, Served.NOTICE, PENALTY_DECIDER),
  /** 结案. */
  @Basis("penalty-procedure")
  CLOSE(Transition.from(EXECUTED), CLOSED, Served.NO, PENALTY_DECIDER);

  private enum Served {
    NO,
    NOTICE,
    DECISION
  }

  private final Set<PenaltyStatus> from;
  private final PenaltyStatus to;
  private final boolean keeps;
  private final Served served;
  private final Set<Role> by;

  PenaltyTransition(Set<PenaltyStatus> from, PenaltyStatus to, Served served, Role... by) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.keeps = false;
    this.served = served;
    this.by = Set.of(by);
  }

  /** Leaves the status as it is. */
  PenaltyTransition(Set<PenaltyStatus> from, Role... by) {
    this.from = Set.copyOf(from);
    this.to = PenaltyStatus.LEAD;
    this.keeps = true;
    this.served = Served.NO;
    this.by = Set.of(by);
  }

  @Override
  public Set<PenaltyStatus> from() {
    return from;
  }

  @Override
  public PenaltyStatus to() {
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

  @Override
  public boolean isServed() {
    return served != Served.NO;
  }

  @Override
  public boolean isAppealable() {
    return served == Served.DECISION;
  }

  @Override
  public boolean isReviewedFirst() {
    return this == WARN_ON_THE_SPOT;
  }
}
