package org.anzheng.certificates;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 证书信息已勘误. */
@NamedInterface("facts")
public record CertificateCorrected(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    CertificateContent content,
    String facts)
    implements CertificateFact {

  @Override
  public String event() {
    return "correct";
  }
}
