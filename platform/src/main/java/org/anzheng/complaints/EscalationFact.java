package org.anzheng.complaints;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 上报处理事实: what became of an escalation. */
@NamedInterface("facts")
public sealed interface EscalationFact extends Fact {

  /** Which complaint, and from which status to which. */
  Step step();

  /** The words typed with it; blank when there are none. */
  default String note() {
    return "";
  }

  @Override
  default String chain() {
    return "complaint/" + step().number();
  }

  /** 上报步骤. */
  @NamedInterface("facts")
  record Step(
      String number,
      UUID body,
      Optional<UUID> complainant,
      EscalationTransition transition,
      EscalationStatus from,
      EscalationStatus to) {}

  /** 已知悉上报. */
  @NamedInterface("facts")
  record EscalationNoted(Act act, Step step) implements EscalationFact {}

  /** 已要求机构说明. */
  @NamedInterface("facts")
  record StatementAsked(Act act, Step step, LocalDate until, String note)
      implements EscalationFact {}

  /** 机构已说明. */
  @NamedInterface("facts")
  record StatementGiven(Act act, Step step, String note) implements EscalationFact {}

  /** 上报已处理完毕. */
  @NamedInterface("facts")
  record EscalationClosed(Act act, Step step, EscalationResult result, String note)
      implements EscalationFact {}
}
