package org.anzheng.evaluations;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审核未通过. */
@NamedInterface("facts")
public record EvaluationFailed(Act act, EvaluationStep step, String reason)
    implements EvaluationFact {
  @Override
  public String caseNumber() {
    return step.caseNumber();
  }

  @Override
  public String chain() {
    return step.chain();
  }

  @Override
  public String note() {
    return reason;
  }
}
