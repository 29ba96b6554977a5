package org.anzheng.evaluations;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审核评价已终止. */
@NamedInterface("facts")
public record EvaluationStopped(Act act, EvaluationStep step, String reason)
    implements EvaluationFact {
  @Override
  public String note() {
    return reason;
  }
}
