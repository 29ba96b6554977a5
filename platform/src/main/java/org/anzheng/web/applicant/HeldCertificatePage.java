package org.anzheng.web.applicant;

import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseType;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 我的证书页面.
 *
 * @param fields the form in which a case about it begins; none when none can begin today
 * @param choices what the holder can commission about it
 * @param open cases about it that are not closed
 * @param letters what its holder was told of it in writing
 */
public record HeldCertificatePage(
    CertificateSummary certificate,
    List<Row> rows,
    List<FormField> fields,
    List<Choice> choices,
    List<CaseSummary> open,
    List<Row> letters,
    FormErrors errors) {

  /**
   * 可委托事项.
   *
   * @param objections what stands in the way today
   */
  public record Choice(CaseType type, List<Objection> objections) {}

  /** What cannot, and why. */
  public List<Choice> impossible() {
    return choices.stream().filter(choice -> !choice.objections().isEmpty()).toList();
  }

  /** Where a commission about it begins. */
  public String path() {
    return "/applicant/certificates/" + certificate.number() + "/commissions";
  }

  /** Colour and shape of the status. */
  public Tone tone() {
    return HeldCertificatesPage.tone(certificate.status());
  }
}
