package org.anzheng.web.applicant;

import java.util.List;
import org.anzheng.certification.CommissionSection;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;

/**
 * 委托书分部页面.
 *
 * @param base address of the draft
 * @param known what the platform knows already
 */
public record SectionPage(
    String base,
    CommissionSection section,
    String path,
    List<Row> known,
    List<FormField> fields,
    FormErrors errors) {

  /** Whether the form takes files. */
  public boolean uploads() {
    return fields.stream().anyMatch(FormField.Upload.class::isInstance);
  }
}
