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
        CertificateLineage.replacing(fact.replaces()),
        Optional.empty(),
        Optional.of(fact.surveillanceDue()),
        Optional.empty(),
        1);
  }

  /** The certificate {@code before}, after the fact. */
  static Certificate of(Certificate before, CertificateFact fact) {
    return new Certificate(
        fact.certificate(),
        before.holder(),
        before.body(),
        before.caseNumber(),
        content(before, fact),
        before.decidedOn(),
        before.issuedOn(),
        before.validTo(),
        fact.change().to(),
        suspendedUntil(before, fact),
        statusBeforeRevocation(before, fact),
        fact.change().times().effective(),
        fact instanceof CertificateReplaced replaced
            ? before.lineage().endedBy(replaced.by())
            : before.lineage(),
        continuedOn(before, fact),
        surveillanceDue(before, fact),
        before.reportedAs(),
        before.version() + 1);
  }

  /** A certificate that the body reported. */
  static Certificate of(CertificateReported fact, LocalDate decidedOn) {
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
        CertificateLineage.NONE,
        Optional.empty(),
        Optional.of(fact.surveillanceDue()),
        Optional.of(fact.ownNumber()),
        1);
  }

  private static Optional<LocalDate> continuedOn(Certificate before, CertificateFact fact) {
    return switch (fact) {
      case CertificateContinued continued -> Optional.of(continued.keptOn());
      case ReportAmended amended -> amended.keptOn().or(before::continuedOn);
      case CertificateIssued i -> before.continuedOn();
      case CertificateReported r -> before.continuedOn();
      case CertificateSuspended s -> before.continuedOn();
      case CertificateRestored r -> before.continuedOn();
      case CertificateRevoked r -> before.continuedOn();
      case CertificateCancelled c -> before.continuedOn();
      case CertificateExpired e -> before.continuedOn();
      case CertificateCorrected c -> before.continuedOn();
      case CertificateChanged c -> before.continuedOn();
      case CertificateReplaced r -> before.continuedOn();
      case RevocationAnnulled a -> before.continuedOn();
    };
  }

  private static CertificateContent content(Certificate before, CertificateFact fact) {
    return switch (fact) {
      case CertificateCorrected corrected -> corrected.content();
      case CertificateChanged changed -> changed.content();
      case CertificateIssued issued -> issued.content();
      case CertificateReported reported -> reported.content();
      case ReportAmended amended -> amended.content();
      case CertificateSuspended s -> before.content();
      case CertificateRestored r -> before.content();
      case CertificateRevoked r -> before.content();
      case CertificateCancelled c -> before.content();
      case CertificateExpired e -> before.content();
      case CertificateContinued c -> before.content();
      case CertificateReplaced r -> before.content();
      case RevocationAnnulled a -> before.content();
    };
  }

  private static Optional<LocalDate> suspendedUntil(Certificate before, CertificateFact fact) {
    return switch (fact) {
      case CertificateSuspended suspended -> Optional.of(suspended.until());
      case CertificateRestored r -> Optional.empty();
      case RevocationAnnulled annulled -> annulled.suspendedUntil();
      case CertificateIssued i -> Optional.empty();
      case CertificateReported r -> Optional.empty();
      case ReportAmended a -> before.suspendedUntil();
      case CertificateRevoked r -> before.suspendedUntil();
      case CertificateCancelled c -> before.suspendedUntil();
      case CertificateExpired e -> before.suspendedUntil();
      case CertificateCorrected c -> before.suspendedUntil();
      case CertificateContinued c -> before.suspendedUntil();
      case CertificateChanged c -> before.suspendedUntil();
      case CertificateReplaced r -> before.suspendedUntil();
    };
  }

  private static Optional<LocalDate> surveillanceDue(Certificate before, CertificateFact fact) {
    return switch (fact) {
      case CertificateIssued issued -> Optional.of(issued.surveillanceDue());
      case CertificateReported reported -> Optional.of(reported.surveillanceDue());
      case ReportAmended amended -> amended.surveillanceDue();
      case CertificateContinued continued -> Optional.of(continued.surveillanceDue());
      case RevocationAnnulled annulled -> annulled.surveillanceDue();
      case CertificateSuspended s -> before.surveillanceDue();
      case CertificateRestored r -> before.surveillanceDue();
      case CertificateRevoked r -> before.surveillanceDue();
      case CertificateCancelled c -> before.surveillanceDue();
      case CertificateExpired e -> before.surveillanceDue();
      case CertificateCorrected c -> before.surveillanceDue();
      case CertificateChanged c -> before.surveillanceDue();
      case CertificateReplaced r -> before.surveillanceDue();
    };
  }

  private static Optional<CertificateStatus> statusBeforeRevocation(
      Certificate before, CertificateFact fact) {
    return switch (fact) {
      case CertificateRevoked r -> Optional.of(before.status());
      case RevocationAnnulled a -> Optional.empty();
      case CertificateIssued i -> Optional.empty();
      case CertificateReported r -> Optional.empty();
      case ReportAmended a -> Optional.empty();
      case CertificateSuspended s -> Optional.empty();
      case CertificateRestored r -> Optional.empty();
      case CertificateCancelled c -> Optional.empty();
      case CertificateExpired e -> Optional.empty();
      case CertificateCorrected c -> Optional.empty();
      case CertificateContinued c -> Optional.empty();
      case CertificateChanged c -> Optional.empty();
      case CertificateReplaced r -> Optional.empty();
    };
  }
}
