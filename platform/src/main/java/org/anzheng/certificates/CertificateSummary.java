package org.anzheng.certificates;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 证书概要: a certificate as it stands.
 *
 * @param issuer approval number of the body
 * @param body the body's organisation
 * @param suspendedUntil last day of a running suspension
 * @param documentHash SHA-256 of the certificate document, base64url
 * @param continuedOn when surveillance or a special evaluation last decided that it may stand
 * @param surveillanceDue by which day it is to be kept again
 * @param reportedAs number in the body's own system, where the body reported it 报送
 */
@NamedInterface("reads")
public record CertificateSummary(
    String number,
    String chain,
    String caseNumber,
    String issuer,
    UUID body,
    UUID holder,
    CertificateContent content,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate validTo,
    CertificateStatus status,
    Optional<LocalDate> suspendedUntil,
    long statusIndex,
    String documentHash,
    CertificateLineage lineage,
    Optional<LocalDate> continuedOn,
    Optional<LocalDate> surveillanceDue,
    Optional<String> reportedAs) {

  /** From which day the present surveillance period is counted. */
  public LocalDate countedFrom() {
    return continuedOn.orElse(issuedOn);
  }

  /** The first day on which its renewal can be commissioned. */
  @Basis("dsc-rules:5")
  public LocalDate renewalOpens(Period window) {
    return validTo.minus(window);
  }
}
