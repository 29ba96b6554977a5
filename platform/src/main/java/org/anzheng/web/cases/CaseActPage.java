package org.anzheng.web.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.DutyNote;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;

/**
 * 办理页面: a form, or the check of what was typed.
 *
 * @param base address of the case
 * @param path noun of the act
 * @param word key of the texts of this act
 * @param gate what stands in the way of the act at all
 * @param answers what was typed, for the check
 * @param typed all that was typed, to be sent again
 * @param duty whether the reader may do it, and who else could
 */
public record CaseActPage(
    String base,
    CaseSummary summary,
    String path,
    String word,
    String title,
    boolean grave,
    List<Row> context,
    List<Objection> gate,
    List<FormField> fields,
    List<Row> answers,
    Map<String, List<String>> typed,
    DutyNote duty,
    FormErrors errors) {

  /** Where the act is done. */
  public String actPath() {
    return base + "/" + path;
  }

  /** Where the form is sent: to be checked, or, when nothing is asked, to be done. */
  public String formPath() {
    return fields.isEmpty() ? actPath() : actPath() + "/check";
  }

  /** What stands in the way whoever does it. */
  public List<Objection> impersonal() {
    return gate.stream().filter(o -> !duty.against().contains(o)).toList();
  }

  /** Whether the form takes files. */
  public boolean uploads() {
    return fields.stream().anyMatch(FormField.Upload.class::isInstance);
  }

  /** What was sent, but stands in no field of the form. */
  public List<Map.Entry<String, List<String>>> kept() {
    Set<String> shown = fields.stream().map(FormField::name).collect(Collectors.toSet());
    return typed.entrySet().stream().filter(entry -> !shown.contains(entry.getKey())).toList();
  }
}
