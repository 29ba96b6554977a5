package org.anzheng.certificates;

import static org.anzheng.certificates.CertificateTransition.RESTORE_KEPT;
import static org.anzheng.certificates.CertificateTransition.REVOKE_UNRESTORED;
import static org.anzheng.certificates.CertificateTransition.SUSPEND_OVERDUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ReasonCode;

/**
 * 期满的证书: what becomes of a certificate by rule, when a last day is over, and how a kept one comes
 * back. Pure decisions, like those of {@link Certificate}.
 */
record LapsedCertificate(Certificate certificate) {

  /** Takes effect now: nobody can have kept away from the certificate before it was said. */
  CertificateSuspended suspend(SuspensionOrder order, ReasonCode reason, Actor actor, Instant now) {
    CertificateStatus next = SUSPEND_OVERDUE.apply(certificate.status(), actor);
    if (!SurveillanceRules.overdue(certificate, ChinaTime.dateOf(now))) {
      throw new Refusal(
          CertificateRefusal.SURVEILLANCE_NOT_OVERDUE,
          certificate.surveillanceDue().map(LocalDate::toString).orElse(""));
    }
    return new CertificateSuspended(
        Act.of(actor, SUSPEND_OVERDUE, now),
        certificate.reference(),
        certificate.change(next, Optional.of(reason), order.dates(), now),
        order.until(),
        order.ground(),
        order.restorationActions(),
        order.contact(),
        false);
  }

  CertificateRevoked revoke(RevocationOrder order, ReasonCode reason, Actor actor, Instant now) {
    CertificateStatus next = REVOKE_UNRESTORED.apply(certificate.status(), actor);
    LocalDate until = certificate.suspendedUntil().orElseThrow();
    if (!ChinaTime.dateOf(now).isAfter(until)) {
      throw new Refusal(CertificateRefusal.SUSPENSION_NOT_OVER, until);
    }
    return new CertificateRevoked(
        Act.of(actor, REVOKE_UNRESTORED, now),
        certificate.reference(),
        certificate.change(next, Optional.of(reason), order.dates(), now),
        order.ground(),
        false);
  }

  /** Its expiry stays what it was. */
  CertificateRestored restore(String facts, LocalDate decidedOn, Actor actor, Instant now) {
    CertificateStatus next = RESTORE_KEPT.apply(certificate.status(), actor);
    DecisionDates dates = ContinuationRules.decided(decidedOn, now);
    Refusal.ifAny(DecisionRules.dates(certificate, dates, now));
    return new CertificateRestored(
        Act.of(actor, RESTORE_KEPT, now),
        certificate.reference(),
        certificate.change(next, Optional.empty(), dates, now),
        facts,
        List.of());
  }
}
