package org.anzheng.web.applicant.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 委托人端不符合页面.
 *
 * @param act what the client has to do: {@code signature} or {@code action}; blank for nothing
 */
public record NonconformityPage(
    EvaluationSummary file,
    Nonconformity found,
    Tone tone,
    List<Row> rows,
    String act,
    List<FormField> fields,
    FormErrors errors) {

  /** Where the form is sent. */
  public String action() {
    return back() + "/nonconformities/" + found.id() + "/" + act;
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }

  /** Whether files are sent. */
  public boolean files() {
    return fields.stream().anyMatch(FormField.Upload.class::isInstance);
  }
}
