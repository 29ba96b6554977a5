package org.anzheng.evaluations;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 审核事实: everything that can have happened in an evaluation. */
@NamedInterface("facts")
public sealed interface EvaluationFact extends Fact
    permits EvaluationOpened,
        TeamFact,
        DocumentsReviewed,
        SiteFact,
        NonconformityFact,
        CorrectionsCompleted,
        EvaluationReported,
        EvaluationReturned,
        EvaluationFailed,
        EvaluationStopped {

  /** Which record, and from which status to which. */
  StatusStep step();

  /** Number of the case. */
  default String caseNumber() {
    return step().caseNumber();
  }

  @Override
  default String chain() {
    return step().chain();
  }

  /** The words typed with it, for the time line; blank when there are none. */
  default String note() {
    return "";
  }
}
