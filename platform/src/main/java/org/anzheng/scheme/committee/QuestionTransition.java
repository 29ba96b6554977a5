package org.anzheng.scheme.committee;

import java.util.EnumSet;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 技术问题转换: any party asks, the secretary answers for the committee. */
@NamedInterface("committee")
public enum QuestionTransition implements Transition<QuestionStatus> {
  /** 提问. */
  @Basis("opinion:3")
  ASK(Set.of(), QuestionStatus.OPEN, EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.SYSTEM))),
  /** 答复. */
  @Basis("opinion:3")
  ANSWER(
      Transition.from(QuestionStatus.OPEN),
      QuestionStatus.ANSWERED,
      Transition.by(Role.COMMITTEE_SECRETARY)),
  /** 不予答复. */
  @Basis("opinion:3")
  DECLINE(
      Transition.from(QuestionStatus.OPEN),
      QuestionStatus.DECLINED,
      Transition.by(Role.COMMITTEE_SECRETARY));

  private final Set<QuestionStatus> from;
  private final QuestionStatus to;
  private final Set<Role> by;

  QuestionTransition(Set<QuestionStatus> from, QuestionStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<QuestionStatus> from() {
    return from;
  }

  @Override
  public QuestionStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}
