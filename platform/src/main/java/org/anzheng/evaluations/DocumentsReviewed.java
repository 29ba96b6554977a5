package org.anzheng.evaluations;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 文件审查已完成. */
@NamedInterface("facts")
public record DocumentsReviewed(Act act, EvaluationStep step, DocumentReview review)
    implements EvaluationFact {
  @Override
  public String note() {
    return review.conclusion();
  }
}
