package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 撤销决定已被撤销.
 *
 * @param surveillanceDue by which day it is to be kept again, with time to prepare
 */
@NamedInterface("facts")
public record RevocationAnnulled(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    String document,
    String facts,
    Optional<LocalDate> suspendedUntil,
    Optional<LocalDate> surveillanceDue)
    implements CertificateFact {

  @Override
  public String event() {
    return "annul";
  }
}
