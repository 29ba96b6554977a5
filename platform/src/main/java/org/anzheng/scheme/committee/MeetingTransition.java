package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 会议转换. */
@NamedInterface("committee")
public enum MeetingTransition implements Transition<MeetingStatus> {
  /** 召集. */
  @Basis("opinion:3")
  CONVENE(Set.of(), MeetingStatus.PLANNED, Transition.by(Role.COMMITTEE_SECRETARY)),
  /** 分发会议文件. */
  @Basis("opinion:3")
  ADD_PAPER(
      Transition.from(MeetingStatus.PLANNED),
      MeetingStatus.PLANNED,
      Transition.by(Role.COMMITTEE_SECRETARY)),
  /** 结束并形成纪要. */
  @Basis("opinion:3")
  CLOSE(
      Transition.from(MeetingStatus.PLANNED),
      MeetingStatus.CLOSED,
      Transition.by(Role.COMMITTEE_SECRETARY)),
  /** 取消. */
  @Basis("opinion:3")
  CANCEL(
      Transition.from(MeetingStatus.PLANNED),
      MeetingStatus.CANCELLED,
      Transition.by(Role.COMMITTEE_SECRETARY));

  private final Set<MeetingStatus> from;
  private final MeetingStatus to;
  private final Set<Role> by;

  MeetingTransition(Set<MeetingStatus> from, MeetingStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<MeetingStatus> from() {
    return from;
  }

  @Override
  public MeetingStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return this == ADD_PAPER;
  }
}
