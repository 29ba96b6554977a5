package org.anzheng.certification;

import org.anzheng.certificates.CertificateContent;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 认证决定: 通过.
 *
 * @param content what the certificate will say
 * @param contentHash its hash, compared again at issue (SOD-12)
 */
@NamedInterface("facts")
public record CertificationGranted(
    Act act, CaseStep step, DecisionForm decision, CertificateContent content, String contentHash)
    implements CertificationFact {

  @Override
  public String note() {
    return decision.opinion();
  }
}
