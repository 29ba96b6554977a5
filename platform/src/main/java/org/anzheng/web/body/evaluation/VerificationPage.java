package org.anzheng.web.body.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 不符合页面: the report, what the client did about it, and its verification.
 *
 * @param fields of the verification; empty when it is not the reader's turn
 */
public record VerificationPage(
    EvaluationSummary file,
    Nonconformity found,
    Tone tone,
    List<Row> rows,
    List<FormField> fields,
    FormErrors errors) {

  /** Where the verification is sent. */
  public String action() {
    return back() + "/nonconformities/" + found.id() + "/verification";
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }
}
