package org.anzheng.web.body;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseType;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 启动案件页面: the form, or the check of what was typed.
 *
 * @param gate what stands in the way today
 */
public record CaseOpeningPage(
    CertificateSummary certificate,
    CaseType type,
    List<Objection> gate,
    List<FormField> fields,
    Typed typed,
    FormErrors errors) {

  /** Where a case of this type is opened. */
  static String path(String number, CaseType type) {
    return "/body/certificates/" + number + "/cases/" + type.name().toLowerCase(Locale.ROOT);
  }

  /** Where this case is opened. */
  public String path() {
    return path(certificate.number(), type);
  }

  /** What was typed, for the check. */
  public List<Row> answers() {
    return fields.stream().map(FieldAnswers::of).flatMap(Optional::stream).toList();
  }

  /** All that was typed, to be sent again. */
  public Map<String, List<String>> sent() {
    return typed.values();
  }
}
