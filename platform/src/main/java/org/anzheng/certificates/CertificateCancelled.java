package org.anzheng.certificates;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 证书已注销. */
@NamedInterface("facts")
public record CertificateCancelled(
    Act act, CertificateReference certificate, StatusChange change, Ground ground)
    implements CertificateFact {

  @Override
  public String event() {
    return "cancel";
  }
}
