package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 表决状态. */
@NamedInterface("committee")
public enum BallotStatus implements Status {
  /** 表决中. */
  RUNNING(Set.of(Role.COMMITTEE_MEMBER)),
  /** 通过. */
  PASSED(Set.of()),
  /** 未通过. */
  REJECTED(Set.of()),
  /** 未达法定人数. */
  LAPSED(Set.of());

  private final Set<Role> awaiting;

  BallotStatus(Set<Role> awaiting) {
    this.awaiting = awaiting;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
