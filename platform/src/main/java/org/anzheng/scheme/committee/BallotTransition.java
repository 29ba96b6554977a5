package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 表决转换: votes are counted when all have voted or the time is over. */
@NamedInterface("committee")
public enum BallotTransition implements Transition<BallotStatus> {
  /** 发起表决. */
  @Basis("opinion:3")
  OPEN(Set.of(), BallotStatus.RUNNING, Transition.by(Role.COMMITTEE_SECRETARY)),
  /** 声明利益关系: whoever has one does not vote. */
  @Basis("opinion:3")
  DECLARE_INTEREST(
      Transition.from(BallotStatus.RUNNING),
      BallotStatus.RUNNING,
      Transition.by(Role.COMMITTEE_MEMBER)),
  /** 投票. */
  @Basis("opinion:3")
  CAST(
      Transition.from(BallotStatus.RUNNING),
      BallotStatus.RUNNING,
      Transition.by(Role.COMMITTEE_MEMBER)),
  /** 通过. */
  @Basis("opinion:3")
  PASS(
      Transition.from(BallotStatus.RUNNING),
      BallotStatus.PASSED,
      Transition.by(Role.COMMITTEE_SECRETARY, Role.SYSTEM)),
  /** 不通过. */
  @Basis("opinion:3")
  REJECT(
      Transition.from(BallotStatus.RUNNING),
      BallotStatus.REJECTED,
      Transition.by(Role.COMMITTEE_SECRETARY, Role.SYSTEM)),
  /** 未达法定人数. */
  @Basis("opinion:3")
  LAPSE(
      Transition.from(BallotStatus.RUNNING),
      BallotStatus.LAPSED,
      Transition.by(Role.COMMITTEE_SECRETARY, Role.SYSTEM));

  private final Set<BallotStatus> from;
  private final BallotStatus to;
  private final Set<Role> by;

  BallotTransition(Set<BallotStatus> from, BallotStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<BallotStatus> from() {
    return from;
  }

  @Override
  public BallotStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return this == DECLARE_INTEREST || this == CAST;
  }
}
