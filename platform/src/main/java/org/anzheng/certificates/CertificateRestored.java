package org.anzheng.certificates;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 证书已恢复. */
@NamedInterface("facts")
public record CertificateRestored(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    String facts,
    List<UUID> evidence)
    implements CertificateFact {

  @Override
  public String event() {
    return "restore";
  }
}
