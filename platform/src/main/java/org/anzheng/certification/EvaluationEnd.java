package org.anzheng.certification;

import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;

/** 审核结束: how an evaluation ended. */
final class EvaluationEnd {

  private EvaluationEnd() {}

  static boolean failed(EvaluationSummary evaluation) {
    return evaluation.status() == EvaluationStatus.FAILED;
  }

  static boolean reported(EvaluationSummary evaluation) {
    return evaluation.status() == EvaluationStatus.REPORTED && evaluation.report().isPresent();
  }
}
