package org.anzheng.web.body.filings;

import java.util.List;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 备案填报页面.
 *
 * @param kept name of the file that was uploaded before; may be empty
 */
public record FilingFormPage(
    List<FormField> fields, List<Row> answers, Typed typed, FormErrors errors, String kept) {

  /** What is sent on without being shown. */
  public static final List<String> CARRIED = List.of("number", "replaces", "kept.text");

  public FilingFormPage {
    fields = List.copyOf(fields);
    answers = List.copyOf(answers);
  }
}
