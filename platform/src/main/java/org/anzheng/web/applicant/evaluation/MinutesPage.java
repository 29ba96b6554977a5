package org.anzheng.web.applicant.evaluation;

import java.util.List;
import java.util.Locale;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Meeting;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;

/**
 * 会议记录页面: the minutes as they stand, and their signature.
 *
 * @param fields of the signature; empty when there is nothing to sign
 */
public record MinutesPage(
    EvaluationSummary file,
    Meeting meeting,
    List<Row> rows,
    List<FormField> fields,
    FormErrors errors) {

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }

  /** Where the signature is sent. */
  public String action() {
    return back() + "/minutes/" + meeting.kind().name().toLowerCase(Locale.ROOT) + "/signature";
  }
}
