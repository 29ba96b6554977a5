package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/**
 * 证书已保持: surveillance or a special evaluation found that the certificate may stand.
 *
 * @param caseNumber the case that led to it
 * @param activity code of the audit activity in national reporting
 * @param keptOn the day of the decision; the next surveillance is counted from here
 * @param surveillanceDue by which day it is to be kept again
 */
@NamedInterface("facts")
public record CertificateContinued(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    String caseNumber,
    String activity,
    LocalDate keptOn,
    LocalDate surveillanceDue)
    implements CertificateFact {

  @Override
  public String event() {
    return "continue";
  }

  /** Nothing about the certificate changes: the log has it as a record of the case, sealed. */
  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.empty();
  }
}
