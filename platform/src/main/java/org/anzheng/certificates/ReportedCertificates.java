package org.anzheng.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.scheme.ReasonTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 报送证书: takes in what bodies issued in systems of their own, many at once: the same lifecycle, the
 * same journal, the same public events as for the native ones, and no signature, since nobody
 * signed them here.
 */
@Service
@Transactional
public class ReportedCertificates {

  private final ReportedStore store;
  private final CertificateStore current;
  private final CertificateEventStore events;
  private final CertificateClocks clocks;
  private final CertificateTermsOnDay terms;
  private final BodyDirectory bodies;
  private final ReasonCodes reasons;
  private final WorkingCalendar calendar;
  private final Journal journal;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  ReportedCertificates(
      ReportedStore store,
      CertificateStore current,
      CertificateEventStore events,
      CertificateClocks clocks,
      CertificateTermsOnDay terms,
      BodyDirectory bodies,
      ReasonCodes reasons,
      WorkingCalendar calendar,
      Journal journal,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.store = store;
    this.current = current;
    this.events = events;
    this.clocks = clocks;
    this.terms = terms;
    this.bodies = bodies;
    this.reasons = reasons;
    this.calendar = calendar;
    this.journal = journal;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Takes certificates of the actor's body in; returns the number that each has here. */
  public Map<String, String> issue(List<ReportedIssue> reported, Actor actor) {
    if (reported.isEmpty()) {
      return Map.of();
    }
    Instant now = clock.instant();
    BodySummary body =
        bodies
            .ofOrganisation(actor.organisation())
            .orElseThrow(() -> new Refusal(CertificateRefusal.NOT_FOUND, ""));
    SurveillanceTerms valid = terms.at(now).surveillance();
    List<Long> sequences = store.nextSequences(reported.size());
    List<CertificateReported> facts = new ArrayList<>();
    List<Certificate> certificates = new ArrayList<>();
    for (int i = 0; i < reported.size(); i++) {
      ReportedIssue one = reported.get(i);
      CertificateReported fact =
          ReportedDecisions.issue(
              one, body.approvalNo(), sequences.get(i), valid, calendar, actor, now);
      facts.add(fact);
      certificates.add(CertificateAfter.of(fact, one.decidedOn()));
    }
    store.insert(certificates);
    store.append(facts);
    journal.record(facts);
    expiry(certificates, now);
    Map<String, String> numbers = new LinkedHashMap<>();
    facts.forEach(fact -> numbers.put(fact.ownNumber(), fact.certificate().number()));
    publisher.publishEvent(new CertificatesReported(facts));
    return numbers;
  }

  /** What happened to one of them afterwards; returns its number here. */
  public String change(ReportedChange change, Actor actor) {
    Certificate before = own(change.ownNumber(), actor);
    Instant now = clock.instant();
    Optional<ReasonCode> reason =
        change.reason().map(code -> reasons.find(table(change.transition()), code));
    SurveillanceTerms valid = terms.at(now).surveillance();
    save(before, ReportedDecisions.change(before, change, reason, valid, calendar, actor, now));
    return before.reference().number();
  }

  private static ReasonTable table(CertificateTransition transition) {
    return switch (transition) {
      case REPORT_SUSPENSION -> ReasonTable.SUSPEND;
      case REPORT_REVOCATION -> ReasonTable.REVOKE;
      case REPORT_CANCELLATION -> ReasonTable.CANCEL;
      default -> ReasonTable.CHANGE;
    };
  }

  private Certificate own(String ownNumber, Actor actor) {
    return store
        .find(ownNumber, actor.organisation())
        .orElseThrow(() -> new Refusal(CertificateRefusal.NOT_FOUND, ownNumber));
  }

  /** The clock of each whose day is still to come. */
  private void expiry(List<Certificate> certificates, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    clocks.startExpiries(certificates.stream().filter(c -> !c.validTo().isBefore(today)).toList());
  }

  /** 过期失效: the certificates of a report that were over before it came in. */
  public void expire(List<String> ownNumbers, Actor actor) {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    for (String ownNumber : ownNumbers) {
      Certificate before = own(ownNumber, actor);
      if (before.validTo().isBefore(today)
          && CertificateTransition.EXPIRE.isOpenTo(Actor.system(), before.status())) {
        save(before, before.expire(Actor.system(), now));
      }
    }
  }

  private void save(Certificate before, CertificateFact fact) {
    Certificate after = CertificateAfter.of(before, fact);
    current.update(after);
    Optional<LocalDate> until =
        after.suspendedUntil().filter(u -> after.status() == CertificateStatus.SUSPENDED);
    events.append(fact, until, after.version());
    clocks.after(fact, after);
    journal.announce(fact);
  }
}
