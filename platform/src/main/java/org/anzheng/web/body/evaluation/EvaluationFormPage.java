package org.anzheng.web.body.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;

/**
 * 审核表单页面: a form of the evaluation as a list of fields.
 *
 * @param word names the sentences: title, lede and button
 * @param rows what the reader should have before the eyes
 * @param missing what must exist before the act; shown before anybody tries
 * @param path where the form is sent, below the evaluation
 */
public record EvaluationFormPage(
    EvaluationSummary file,
    String word,
    String path,
    List<Row> rows,
    List<Objection> missing,
    List<FormField> fields,
    FormErrors errors) {

  /** Where the form is sent. */
  public String action() {
    return back() + "/" + path;
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }

  /** Key of the title; lede and button stand below it. */
  public String key() {
    return "page.body.evaluation." + word;
  }

  /** Whether files are sent. */
  public boolean files() {
    return fields.stream().anyMatch(FormField.Upload.class::isInstance);
  }
}
