package org.anzheng.certificates;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 证书已过期失效. */
@NamedInterface("facts")
public record CertificateExpired(
    Act act, CertificateReference certificate, StatusChange change, boolean whileSuspended)
    implements CertificateFact {

  @Override
  public String event() {
    return "expire";
  }
}
