package org.anzheng.certificates;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 证书已撤销. */
@NamedInterface("facts")
public record CertificateRevoked(
    Act act, CertificateReference certificate, StatusChange change, Ground ground, boolean late)
    implements CertificateFact {

  @Override
  public String event() {
    return "revoke";
  }
}
