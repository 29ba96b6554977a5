package org.anzheng.web.applicant.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.PlanNotice;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;

/**
 * 确认页面: what the client agrees to, such as the team or the plan.
 *
 * @param open whether the reader may act now
 * @param reasons of an objection, as typed
 * @param due last day to object to the team; silence accepts it
 */
public record ConsentPage(
    EvaluationSummary file,
    List<Row> rows,
    boolean open,
    String reasons,
    Optional<LocalDate> due,
    FormErrors errors) {

  /** The first day after the notice, when the plan has the team come before it. */
  public Optional<LocalDate> shortNotice() {
    return file.site().notice().filter(n -> file.site().isShortNotice()).map(PlanNotice::earliest);
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }
}
