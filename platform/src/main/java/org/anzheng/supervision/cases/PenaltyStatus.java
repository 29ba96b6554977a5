package org.anzheng.supervision.cases;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.HEARING_OFFICER;
import static org.anzheng.kernel.Role.INVESTIGATOR;
import static org.anzheng.kernel.Role.LEGAL_REVIEWER;
import static org.anzheng.kernel.Role.PENALTY_DECIDER;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingStatus;

/** 处罚案件状态: where a penalty case stands and whose turn it is. */
public enum PenaltyStatus implements ProceedingStatus {
  /** 线索核查. */
  LEAD(Optional.of(ProceedingClock.PENALTY_VERIFICATION), PENALTY_DECIDER),
  /** 不予立案. */
  NOT_FILED,
  /** 调查中. */
  INVESTIGATING(INVESTIGATOR),
  /** 待法制审核. */
  PROPOSED(LEGAL_REVIEWER),
  /** 已审核, 待告知. */
  REVIEWED(INVESTIGATOR),
  /** 已告知, 可以陈述申辩、申请听证. */
  NOTIFIED(
      Optional.of(ProceedingClock.PENALTY_STATEMENT), BODY_HEAD, BODY_ADMINISTRATOR, APPLICANT),
  /** 已申请听证. */
  HEARING_REQUESTED(HEARING_OFFICER),
  /** 已通知听证. */
  HEARING_CALLED(HEARING_OFFICER),
  /** 待决定. */
  READY(PENALTY_DECIDER),
  /** 已决定, 待送达. */
  DECIDED(Optional.of(ProceedingClock.PENALTY_SERVICE), INVESTIGATOR),
  /** 已送达, 待履行. */
  SERVED(Optional.of(ProceedingClock.PENALTY_EXECUTION), INVESTIGATOR),
  /** 已履行, 待结案. */
  EXECUTED(PENALTY_DECIDER),
  /** 已结案. */
  CLOSED,
  /** 不予处罚或者撤销案件. */
  DROPPED,
  /** 处罚决定已被撤销. */
  ANNULLED;

  private static final Set<PenaltyStatus> ENDS = EnumSet.of(NOT_FILED, CLOSED, DROPPED, ANNULLED);
  private static final Set<PenaltyStatus> INTERNAL =
      EnumSet.of(LEAD, NOT_FILED, INVESTIGATING, PROPOSED, REVIEWED);

  private final Optional<ProceedingClock> clock;
  private final Set<Role> awaiting;

  PenaltyStatus(Role... awaiting) {
    this(Optional.empty(), awaiting);
  }

  PenaltyStatus(Optional<ProceedingClock> clock, Role... awaiting) {
    this.clock = clock;
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public boolean closed() {
    return ENDS.contains(this);
  }

  @Override
  public boolean isOpenToParty() {
    return !INTERNAL.contains(this);
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
