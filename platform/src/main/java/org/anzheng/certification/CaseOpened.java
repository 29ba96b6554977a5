package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 机构已启动案件: the body opened a case on its own certificate.
 *
 * @param certificate number of the certificate
 */
@NamedInterface("facts")
public record CaseOpened(Act act, CaseStep step, CaseType type, String certificate, Opening opening)
    implements CertificationFact {

  @Override
  public String note() {
    return opening.reason();
  }
}
