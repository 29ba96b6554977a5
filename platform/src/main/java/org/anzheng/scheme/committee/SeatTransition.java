package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 委员席位转换: the four departments appoint together; a term ends by itself. */
@NamedInterface("committee")
public enum SeatTransition implements Transition<SeatStatus> {
  /** 提名. */
  @Basis("opinion:3")
  NOMINATE(Set.of(), SeatStatus.PROPOSED, Transition.by(Role.MARKET_REGULATOR)),
  /** 确认: one of the other departments agrees, others are still to. */
  @Basis("opinion:3")
  CONFIRM(
      Transition.from(SeatStatus.PROPOSED),
      SeatStatus.PROPOSED,
      Transition.by(
          Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR)),
  /** 任命: the last of the other departments agrees. */
  @Basis("opinion:3")
  APPOINT(
      Transition.from(SeatStatus.PROPOSED),
      SeatStatus.SEATED,
      Transition.by(
          Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR)),
  /** 不予确认. */
  @Basis("opinion:3")
  DECLINE(
      Transition.from(SeatStatus.PROPOSED),
      SeatStatus.DECLINED,
      Transition.by(
          Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR)),
  /** 辞任. */
  @Basis("opinion:3")
  RESIGN(
      Transition.from(SeatStatus.SEATED),
      SeatStatus.RESIGNED,
      Transition.by(Role.COMMITTEE_MEMBER)),
  /** 任期届满. */
  @Basis("opinion:3")
  END_TERM(Transition.from(SeatStatus.SEATED), SeatStatus.ENDED, Transition.by(Role.SYSTEM));

  private final Set<SeatStatus> from;
  private final SeatStatus to;
  private final Set<Role> by;

  SeatTransition(Set<SeatStatus> from, SeatStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<SeatStatus> from() {
    return from;
  }

  @Override
  public SeatStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return this == CONFIRM;
  }
}
