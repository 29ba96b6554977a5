package org.anzheng.certificates;

import static org.anzheng.certificates.CertificateTransition.REPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ReasonCode;

/**
 * 报送决定: turns what a body reports into facts. The decision itself was made in the body's own
 * system; here it is only written down, with when it held there and when it came in here.
 */
@Basis({"opinion:6", "reporting-norm:4"})
final class ReportedDecisions {

  private ReportedDecisions() {}

  /** The certificate as a fact; the log carries the hash of its content, since nobody signed it. */
  static CertificateReported issue(
      ReportedIssue reported,
      String issuer,
      long sequence,
      SurveillanceTerms terms,
      WorkingCalendar calendar,
      Actor actor,
      Instant now) {
    CertificateContent content = reported.content();
    String number =
        CertificateNumber.of(reported.issuedOn().getYear(), content.category(), sequence);
    return new CertificateReported(
        Act.of(actor, REPORT, now),
        new CertificateReference(
            number, "reported/" + number, issuer, content.holderUscc(), sequence, content.hash()),
        new StatusChange(
            Optional.empty(),
            REPORT.begin(actor),
            Optional.empty(),
            times(new DecisionDates(reported.decidedOn(), reported.issuedOn()), now)),
        content,
        reported.issuedOn(),
        reported.validTo(),
        SurveillanceRules.first(reported.issuedOn(), terms, calendar),
        reported.row(),
        reported.ownNumber(),
        reported.holder(),
        actor.organisation());
  }

  /** What happened to it afterwards. */
  static CertificateFact change(
      Certificate before,
      ReportedChange change,
      Optional<ReasonCode> reason,
      SurveillanceTerms terms,
      WorkingCalendar calendar,
      Actor actor,
      Instant now) {
    CertificateStatus next = change.transition().apply(before.status(), actor);
    Refusal.ifAny(DecisionRules.dates(before, change.dates(), now));
    Act act = Act.of(actor, change.transition(), now);
    StatusChange status =
        new StatusChange(
            Optional.of(before.status()),
            next,
            reason.map(ReasonCode::citation),
            times(change.dates(), now));
    CertificateReference reference = before.reference();
    Ground ground = new Ground(change.reason().orElse(""), change.facts(), List.of());
    return switch (change.transition()) {
      case REPORT_SUSPENSION ->
          new CertificateSuspended(
              act, reference, status, lastDay(change), ground, List.of(), "", false);
      case REPORT_RESTORATION ->
          new CertificateRestored(act, reference, status, change.facts(), List.of());
      case REPORT_REVOCATION -> new CertificateRevoked(act, reference, status, ground, false);
      case REPORT_CANCELLATION -> new CertificateCancelled(act, reference, status, ground);
      case REPORT_AMENDMENT -> amended(before, change, status, act, terms, calendar);
      default -> throw new IllegalArgumentException(change.transition() + " is not reported");
    };
  }

  private static ReportAmended amended(
      Certificate before,
      ReportedChange change,
      StatusChange status,
      Act act,
      SurveillanceTerms terms,
      WorkingCalendar calendar) {
    CertificateContent content = change.content().orElse(before.content());
    CertificateReference old = before.reference();
    return new ReportAmended(
        act,
        new CertificateReference(
            old.number(),
            old.chain(),
            old.issuer(),
            old.holderUscc(),
            old.statusIndex(),
            content.hash()),
        status,
        content,
        change.row(),
        change.keptOn(),
        change
            .keptOn()
            .map(day -> SurveillanceRules.next(day, terms, calendar))
            .or(before::surveillanceDue));
  }

  private static LocalDate lastDay(ReportedChange change) {
    return change.until().orElse(change.dates().effectiveOn());
  }

  private static EventTimes times(DecisionDates dates, Instant now) {
    return new EventTimes(
        ChinaTime.startOf(dates.effectiveOn()), ChinaTime.startOf(dates.decidedOn()), now, now);
  }
}
