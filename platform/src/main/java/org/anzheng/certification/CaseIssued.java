package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 已颁证: the case led to this certificate. */
@NamedInterface("facts")
public record CaseIssued(Act act, CaseStep step, String certificate, String contentHash)
    implements CertificationFact {

  @Override
  public String note() {
    return certificate;
  }
}
