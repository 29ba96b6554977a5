package org.anzheng.evaluations;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审核报告已提交. */
@NamedInterface("facts")
public record EvaluationReported(Act act, EvaluationStep step, EvaluationReport report)
    implements EvaluationFact {
  @Override
  public String note() {
    return report.conclusion();
  }
}
