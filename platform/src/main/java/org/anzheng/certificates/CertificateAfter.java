package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;

/** How a certificate stands after a fact: the one place where facts become state. */
final class CertificateAfter {

  private CertificateAfter() {}

  /** A new certificate. */
  static Certificate of(CertificateIssued fact, LocalDate decidedOn) {
    return new Certificate(
        fact.certificate(),
        fact.holder(),
        fact.body(),
        fact.caseNumber(),
        fact.content(),
        decidedOn,
        fact.issuedOn(),
        fact.validTo(),
        fact.change().to(),
        Optional.empty(),
        Optional.empty(),
        fact.change().times().effective(),
        1);
  }

  /** The certificate {@code before}, after the fact. */
  static Certificate of(Certificate before, CertificateFact fact) {
    return new Certificate(
        fact.certificate(),
        before.holder(),
        before.body(),
        before.caseNumber(),
        fact instanceof CertificateCorrected corrected ? corrected.content() : before.content(),
        before.decidedOn(),
        before.issuedOn(),
        before.validTo(),
        fact.change().to(),
        suspendedUntil(before, fact),
        statusBeforeRevocation(before, fact),
        fact.change().times().effective(),
        before.version() + 1);
  }

  private static Optional<LocalDate> suspendedUntil(Certificate before, CertificateFact fact) {
    return switch (fact) {
      case CertificateSuspended suspended -> Optional.of(suspended.until());
      case CertificateRestored r -> Optional.empty();
      case RevocationAnnulled annulled -> annulled.suspendedUntil();
      case CertificateIssued i -> Optional.empty();
      case CertificateRevoked r -> before.suspendedUntil();
      case CertificateCancelled c -> before.suspendedUntil();
      case CertificateExpired e -> before.suspendedUntil();
      case CertificateCorrected c -> before.suspendedUntil();
    };
  }

  private static Optional<CertificateStatus> statusBeforeRevocation(
      Certificate before, CertificateFact fact) {
    return switch (fact) {
      case CertificateRevoked r -> Optional.of(before.status());
      case RevocationAnnulled a -> Optional.empty();
      case CertificateIssued i -> Optional.empty();
      case CertificateSuspended s -> Optional.empty();
      case CertificateRestored r -> Optional.empty();
      case CertificateCancelled c -> Optional.empty();
      case CertificateExpired e -> Optional.empty();
      case CertificateCorrected c -> Optional.empty();
    };
  }
}
