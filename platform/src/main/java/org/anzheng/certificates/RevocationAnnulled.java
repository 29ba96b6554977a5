package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 撤销决定已被撤销. */
@NamedInterface("facts")
public record RevocationAnnulled(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    String document,
    String facts,
    Optional<LocalDate> suspendedUntil)
    implements CertificateFact {

  @Override
  public String event() {
    return "annul";
  }
}
