package org.anzheng.evaluations;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审核评价已启动. */
@NamedInterface("facts")
public record EvaluationOpened(Act act, EvaluationStep step, EvaluationOrder order)
    implements EvaluationFact {
  @Override
  public String note() {
    return order.scope();
  }
}
