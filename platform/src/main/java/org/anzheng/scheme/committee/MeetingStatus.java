package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 会议状态. */
@NamedInterface("committee")
public enum MeetingStatus implements Status {
  /** 已召集. */
  PLANNED(Set.of(Role.COMMITTEE_SECRETARY)),
  /** 已结束: with minutes. */
  CLOSED(Set.of()),
  /** 已取消. */
  CANCELLED(Set.of());

  private final Set<Role> awaiting;

  MeetingStatus(Set<Role> awaiting) {
    this.awaiting = awaiting;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
