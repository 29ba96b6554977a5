package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 委员席位状态: how far an appointment has come, and whether it holds. */
@NamedInterface("committee")
public enum SeatStatus implements Status {
  /** 拟任: proposed by the market regulator, the other departments have to confirm. */
  PROPOSED(
      Set.of(Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR)),
  /** 在任: appointed by all four. */
  SEATED(Set.of()),
  /** 未获确认: a department declined. */
  DECLINED(Set.of()),
  /** 辞任. */
  RESIGNED(Set.of()),
  /** 任期届满. */
  ENDED(Set.of());

  private final Set<Role> awaiting;

  SeatStatus(Set<Role> awaiting) {
    this.awaiting = awaiting;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
