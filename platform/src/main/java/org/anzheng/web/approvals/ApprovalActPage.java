package org.anzheng.web.approvals;

import java.util.List;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 审批办理页面: a form, or the check of what was typed.
 *
 * @param base address of the case
 * @param word key of the texts of this act
 * @param answers what was typed, for the check
 */
public record ApprovalActPage(
    String base,
    ApprovalCase summary,
    String path,
    String word,
    String title,
    boolean grave,
    List<Objection> gate,
    List<FormField> fields,
    List<Row> answers,
    Typed typed,
    FormErrors errors) {

  /** Where the act is done. */
  public String actPath() {
    return base + "/" + path;
  }

  /** Where the form goes: to the check, and straight to the act when there is nothing to check. */
  public String formPath() {
    return fields.isEmpty() ? actPath() : actPath() + "/check";
  }

  /** Whether files come along. */
  public boolean uploads() {
    return fields.stream().anyMatch(FormField.Upload.class::isInstance);
  }
}
