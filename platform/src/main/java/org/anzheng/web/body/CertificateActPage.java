package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;

/**
 * 证书处理页面.
 *
 * @param reasons codes to choose from; empty when the act needs none
 * @param answers what was typed, for the check before the act
 */
public record CertificateActPage(
    CertificateAct act,
    CertificateSummary certificate,
    CertificateActForm form,
    List<Option> reasons,
    List<Row> answers,
    FormErrors errors) {

  /** Where the form is sent to be checked. */
  public String checkPath() {
    return actPath() + "/check";
  }

  /** Where the act itself is done. */
  public String actPath() {
    return certificatePath() + "/" + act.path();
  }

  /** The page of the certificate. */
  public String certificatePath() {
    return "/body/certificates/" + certificate.number();
  }
}
