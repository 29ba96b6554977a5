package org.anzheng.supervision.inspections;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.INSPECTOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.inspections.InspectionStatus.CLOSED;
import static org.anzheng.supervision.inspections.InspectionStatus.OPENED;
import static org.anzheng.supervision.inspections.InspectionStatus.OVERDUE;
import static org.anzheng.supervision.inspections.InspectionStatus.PROVED;
import static org.anzheng.supervision.inspections.InspectionStatus.RECORDED;
import static org.anzheng.supervision.inspections.InspectionStatus.RECTIFYING;
import static org.anzheng.supervision.inspections.InspectionStatus.STATED;
import static org.anzheng.supervision.inspections.InspectionStatus.WITH_PARTY;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.anzheng.supervision.proceedings.ProceedingTransition;

/** 监督检查状态转换: what can happen to an inspection, by whom. Read top to bottom. */
public enum InspectionTransition implements ProceedingTransition<InspectionStatus> {
  /** 开展检查. */
  @Basis({"regulation:53", "opinion:8"})
  OPEN(Set.of(), OPENED, Served.NO, INSPECTOR),
  /** 发出检查通知; left out where an inspection comes unannounced. */
  @Basis("regulation:53")
  ANNOUNCE(Transition.from(OPENED), Served.NOTICE, INSPECTOR),
  /** 检查人员回避, 更换. */
  @Basis("penalty-law:43")
  REPLACE_INSPECTOR(Transition.from(OPENED, RECORDED), Served.NO, INSPECTOR),
  /** 征询获证组织意见. */
  @Basis("regulation:50")
  ASK_HOLDERS(Transition.from(OPENED), Served.NO, INSPECTOR),
  /** 填写检查表. */
  @Basis("regulation:53")
  RECORD_CHECK(Transition.from(OPENED), Served.NO, INSPECTOR),
  /** 完成检查笔录并签字. */
  @Basis({"regulation:53", "penalty-law:55"})
  FINISH(Transition.from(OPENED), RECORDED, Served.NO, INSPECTOR),
  /** 另一名检查人员退回笔录. */
  @Basis("penalty-law:55")
  REOPEN(Transition.from(RECORDED), OPENED, Served.NO, INSPECTOR),
  /** 另一名检查人员签字. */
  @Basis("penalty-law:55")
  COSIGN(Transition.from(RECORDED), WITH_PARTY, Served.NOTICE, INSPECTOR),
  /** 被检查方陈述并签字. */
  @Basis("penalty-law:55")
  STATE(Transition.from(WITH_PARTY), STATED, Served.NO, BODY_HEAD, BODY_ADMINISTRATOR, APPLICANT),
  /** 注明被检查方未签字. */
  @Basis("penalty-law:55")
  NOTE_NO_SIGNATURE(Transition.from(WITH_PARTY), STATED, Served.NO, INSPECTOR),
  /** 作出检查结果. */
  @Basis({"regulation:53", "random-inspection:2"})
  CONCLUDE(Transition.from(STATED), CLOSED, Served.NOTICE, INSPECTOR),
  /** 责令改正. */
  @Basis("penalty-law:28")
  ORDER_CORRECTION(Transition.from(STATED), RECTIFYING, Served.DECISION, INSPECTOR),
  /** 提交整改证明. */
  @Basis("penalty-law:28")
  PROVE(
      Transition.from(RECTIFYING, OVERDUE),
      PROVED,
      Served.NO,
      BODY_HEAD,
      BODY_ADMINISTRATOR,
      APPLICANT),
  /** 整改核查通过. */
  @Basis("penalty-law:28")
  ACCEPT(Transition.from(PROVED), CLOSED, Served.NOTICE, INSPECTOR),
  /** 整改不合格, 退回. */
  @Basis("penalty-law:28")
  REFUSE(Transition.from(PROVED), RECTIFYING, Served.NOTICE, INSPECTOR),
  /** 逾期未改正. */
  @Basis("penalty-law:28")
  MISS(Transition.from(RECTIFYING), OVERDUE, Served.NOTICE, SYSTEM),
  /** 转立案. */
  @Basis({"penalty-law:54", "regulation:59"})
  ESCALATE(Transition.from(OVERDUE), CLOSED, Served.NOTICE, INSPECTOR);

  private enum Served {
    NO,
    NOTICE,
    DECISION
  }

  private final Set<InspectionStatus> from;
  private final InspectionStatus to;
  private final boolean keeps;
  private final Served served;
  private final Set<Role> by;

  InspectionTransition(Set<InspectionStatus> from, InspectionStatus to, Served served, Role... by) {
    this.from = Set.copyOf(from);
    this.to = to;
    this.keeps = false;
    this.served = served;
    this.by = Set.of(by);
  }

  /** Leaves the status as it is. */
  InspectionTransition(Set<InspectionStatus> from, Served served, Role by) {
    this.from = Set.copyOf(from);
    this.to = OPENED;
    this.keeps = true;
    this.served = served;
    this.by = Set.of(by);
  }

  @Override
  public Set<InspectionStatus> from() {
    return from;
  }

  @Override
  public InspectionStatus to() {
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
}
