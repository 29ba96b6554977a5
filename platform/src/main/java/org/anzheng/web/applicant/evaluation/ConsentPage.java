package org.anzheng.web.applicant.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;

/**
 * 确认页面: what the client agrees to, such as the team or the plan.
 *
 * @param open whether the reader may act now
 * @param reasons of an objection, as typed
 */
public record ConsentPage(
    EvaluationSummary file, List<Row> rows, boolean open, String reasons, FormErrors errors) {

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }
}
