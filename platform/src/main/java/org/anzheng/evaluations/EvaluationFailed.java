package org.anzheng.evaluations;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审核未通过: a nonconformity was not corrected in time. */
@NamedInterface("facts")
public record EvaluationFailed(Act act, EvaluationStep step, int nonconformity, LocalDate due)
    implements EvaluationFact {
  @Override
  public String note() {
    return due.toString();
  }
}
