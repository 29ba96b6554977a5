package org.anzheng.scheme.committee;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 技术问题状态. */
@NamedInterface("committee")
public enum QuestionStatus implements Status {
  /** 待答复. */
  OPEN(Set.of(Role.COMMITTEE_SECRETARY)),
  /** 已答复. */
  ANSWERED(Set.of()),
  /** 不予答复: not a question for the committee, such as one about a single case. */
  DECLINED(Set.of());

  private final Set<Role> awaiting;

  QuestionStatus(Set<Role> awaiting) {
    this.awaiting = awaiting;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
