package org.anzheng.supervision.inspections;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.INSPECTOR;

import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingStatus;

/** 监督检查状态: where an inspection stands and whose turn it is. */
public enum InspectionStatus implements ProceedingStatus {
  /** 检查中. */
  OPENED(INSPECTOR),
  /** 笔录待另一名检查人员签字. */
  RECORDED(INSPECTOR),
  /** 待被检查方陈述并签字. */
  WITH_PARTY(
      Optional.of(ProceedingClock.INSPECTION_STATEMENT), BODY_HEAD, BODY_ADMINISTRATOR, APPLICANT),
  /** 待作出检查结果. */
  STATED(INSPECTOR),
  /** 整改中. */
  RECTIFYING(Optional.of(ProceedingClock.RECTIFICATION), BODY_HEAD, BODY_ADMINISTRATOR, APPLICANT),
  /** 整改待核查. */
  PROVED(Optional.of(ProceedingClock.INSPECTION_ACCEPTANCE), INSPECTOR),
  /** 逾期未改正. */
  OVERDUE(INSPECTOR, BODY_HEAD, BODY_ADMINISTRATOR, APPLICANT),
  /** 已办结. */
  CLOSED;

  private final Optional<ProceedingClock> clock;
  private final Set<Role> awaiting;

  InspectionStatus(Role... awaiting) {
    this(Optional.empty(), awaiting);
  }

  InspectionStatus(Optional<ProceedingClock> clock, Role... awaiting) {
    this.clock = clock;
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public boolean closed() {
    return this == CLOSED;
  }

  @Override
  public boolean isOpenToParty() {
    return this != OPENED && this != RECORDED;
  }

  @Override
  public Optional<ProceedingClock> clock() {
    return clock;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
