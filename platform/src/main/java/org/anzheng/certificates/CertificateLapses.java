package org.anzheng.certificates;

import static org.anzheng.certificates.CertificateTransition.REVOKE_UNRESTORED;
import static org.anzheng.certificates.CertificateTransition.SUSPEND_OVERDUE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.ScopeRules;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.WorkingCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 期满处理: what follows by rule when a last day of a certificate is over, in that transaction. */
@Component
class CertificateLapses {

  private final Certificates certificates;
  private final CertificateStore store;
  private final CertificateClocks clocks;
  private final CertificateTermsOnDay terms;
  private final BodyDirectory bodies;
  private final SurveillanceUnderWay underWay;
  private final WorkingCalendar calendar;
  private final Clock clock;

  CertificateLapses(
      Certificates certificates,
      CertificateStore store,
      CertificateClocks clocks,
      CertificateTermsOnDay terms,
      BodyDirectory bodies,
      SurveillanceUnderWay underWay,
      WorkingCalendar calendar,
      Clock clock) {
    this.certificates = certificates;
    this.store = store;
    this.clocks = clocks;
    this.terms = terms;
    this.bodies = bodies;
    this.underWay = underWay;
    this.calendar = calendar;
    this.clock = clock;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    String number = CertificateClocks.numberOf(passed.subject());
    LocalDate day = dayOf(passed);
    switch (passed.kind()) {
      case CertificateClocks.EXPIRY -> certificates.expire(number);
      case CertificateClocks.SURVEILLANCE -> surveillanceOver(number, day);
      case CertificateClocks.SUSPENSION_END, CertificateClocks.REVOCATION ->
          suspensionOver(number, day);
      default -> {}
    }
  }

  private void surveillanceOver(String number, LocalDate today) {
    inStatusFor(SUSPEND_OVERDUE, number)
        .ifPresent(c ->
            issuerIsHindered(c, today)
                .or(() -> grace(c, today))
                .ifPresentOrElse(
                    day -> clocks.startSurveillance(c, day),
                    () -> certificates.suspendOverdue(number)));
  }

  private void suspensionOver(String number, LocalDate today) {
    inStatusFor(REVOKE_UNRESTORED, number)
        .ifPresent(c ->
            issuerIsHindered(c, today)
                .or(() -> timeToDecide(c, today))
                .ifPresentOrElse(
                    day -> clocks.startRevocation(c, day),
                    () -> certificates.revokeUnrestored(number)));
  }

  /**
   * Nothing is held against a holder whose body may not act: the clock waits, to ask again after
   * the time that a late day leaves.
   */
  @Basis({"regulation:9", "regulation:26"})
  private Optional<LocalDate> issuerIsHindered(Certificate certificate, LocalDate today) {
    boolean able =
        bodies
            .ofOrganisation(certificate.body())
            .filter(body -> ScopeRules.covers(body, certificate.content().category(), today))
            .isPresent();
    return able ? Optional.empty() : Optional.of(surveillance().lead().after(today, calendar));
  }

  private Optional<LocalDate> grace(Certificate certificate, LocalDate today) {
    boolean open = underWay.of(certificate.reference().number());
    return certificate
        .surveillanceDue()
        .flatMap(
            due -> SurveillanceRules.heldBackUntil(due, open, today, surveillance(), calendar));
  }

  /** A person decides first, as long as the rule says; then the revocation follows. */
  @Basis({"body-measures:21", "design"})
  private Optional<LocalDate> timeToDecide(Certificate certificate, LocalDate today) {
    return certificate
        .suspendedUntil()
        .map(until -> terms.at(clock.instant()).revokeAfterSuspension().after(until, calendar))
        .filter(day -> !today.isAfter(day));
  }

  private Optional<Certificate> inStatusFor(CertificateTransition transition, String number) {
    return store.find(number).filter(c -> transition.isOpenTo(Actor.system(), c.status()));
  }

  private SurveillanceTerms surveillance() {
    return terms.at(clock.instant()).surveillance();
  }

  /** A clock that is started again must run on from where it passed, or it would pass for ever. */
  private LocalDate dayOf(DeadlinePassed passed) {
    Instant now = clock.instant();
    return ChinaTime.dateOf(passed.due().isAfter(now) ? passed.due() : now);
  }
}
