package org.anzheng.evaluations;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审核报告已被复核退回. */
@NamedInterface("facts")
public record EvaluationReturned(Act act, EvaluationStep step, String issues)
    implements EvaluationFact {
  @Override
  public String note() {
    return issues;
  }
}
