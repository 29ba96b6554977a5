package org.anzheng.certificates;

import static org.anzheng.certificates.CertificateTransition.ANNUL_REVOCATION;
import static org.anzheng.certificates.CertificateTransition.ANNUL_REVOCATION_WHILE_SUSPENDED;
import static org.anzheng.certificates.CertificateTransition.CANCEL;
import static org.anzheng.certificates.CertificateTransition.CHANGE;
import static org.anzheng.certificates.CertificateTransition.CONTINUE;
import static org.anzheng.certificates.CertificateTransition.CORRECT;
import static org.anzheng.certificates.CertificateTransition.EXPIRE;
import static org.anzheng.certificates.CertificateTransition.REPLACE;
import static org.anzheng.certificates.CertificateTransition.RESTORE;
import static org.anzheng.certificates.CertificateTransition.REVOKE;
import static org.anzheng.certificates.CertificateTransition.SUSPEND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.CredentialSigner;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ReasonCode;

/**
 * 认证证书: one certificate as it stands now. A decision is a pure method that returns the fact, or
 * refuses; nothing here changes anything.
 *
 * @param status current status
 * @param suspendedUntil last day of the running suspension, or of the one before a revocation
 * @param statusBeforeRevocation what an annulment would restore
 * @param lastEffective when the last event took effect
 * @param continuedOn when surveillance or a special evaluation last decided that it may stand
 * @param surveillanceDue by which day it is to be kept again; empty where none was laid down yet
 * @param reportedAs number in the body's own system, where the body reported it 报送
 * @param version for optimistic locking
 */
record Certificate(
    CertificateReference reference,
    UUID holder,
    UUID body,
    String caseNumber,
    CertificateContent content,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate validTo,
    CertificateStatus status,
    Optional<LocalDate> suspendedUntil,
    Optional<CertificateStatus> statusBeforeRevocation,
    Instant lastEffective,
    CertificateLineage lineage,
    Optional<LocalDate> continuedOn,
    Optional<LocalDate> surveillanceDue,
    Optional<String> reportedAs,
    int version) {

  CertificateSuspended suspend(
      SuspensionOrder order,
      ReasonCode reason,
      CertificateTerms terms,
      WorkingCalendar calendar,
      Actor actor,
      Instant now) {
    CertificateStatus next = SUSPEND.apply(status, actor);
    Refusal.ifAny(SuspensionRules.objections(this, order, terms, now));
    LocalDate dueBy = terms.suspendAfterConfirm().after(order.confirmedOn(), calendar);
    return new CertificateSuspended(
        Act.of(actor, SUSPEND, now),
        reference,
        change(next, Optional.of(reason), order.dates(), now),
        order.until(),
        order.ground(),
        order.restorationActions(),
        order.contact(),
        order.dates().decidedOn().isAfter(dueBy));
  }

  CertificateRestored restore(RestorationOrder order, Actor actor, Instant now) {
    CertificateStatus next = RESTORE.apply(status, actor);
    List<Objection> wrong =
        new ArrayList<>(DecisionRules.objections(this, order.dates(), order.facts(), now));
    wrong.addAll(SurveillanceRules.toRestore(this, ChinaTime.dateOf(now)));
    Refusal.ifAny(wrong);
    return new CertificateRestored(
        Act.of(actor, RESTORE, now),
        reference,
        change(next, Optional.empty(), order.dates(), now),
        order.facts(),
        order.evidence());
  }

  CertificateRevoked revoke(
      RevocationOrder order,
      ReasonCode reason,
      CertificateTerms terms,
      WorkingCalendar calendar,
      Actor actor,
      Instant now) {
    CertificateStatus next = REVOKE.apply(status, actor);
    Refusal.ifAny(
        DecisionRules.objections(
            this, order.dates(), order.ground().facts(), order.verifiedOn(), now));
    LocalDate dueBy = terms.revokeAfterVerify().after(order.verifiedOn(), calendar);
    return new CertificateRevoked(
        Act.of(actor, REVOKE, now),
        reference,
        change(next, Optional.of(reason), order.dates(), now),
        order.ground(),
        order.dates().decidedOn().isAfter(dueBy));
  }

  CertificateCancelled cancel(
      CancellationOrder order, ReasonCode reason, Actor actor, Instant now) {
    CertificateStatus next = CANCEL.apply(status, actor);
    Refusal.ifAny(DecisionRules.objections(this, order.dates(), order.ground().facts(), now));
    return new CertificateCancelled(
        Act.of(actor, CANCEL, now),
        reference,
        change(next, Optional.of(reason), order.dates(), now),
        order.ground());
  }

  /** The certificate ends at midnight in China after its last day, whoever is looking or not. */
  CertificateExpired expire(Actor actor, Instant now) {
    CertificateStatus next = EXPIRE.apply(status, actor);
    Instant end = ChinaTime.endOf(validTo);
    if (now.isBefore(end)) {
      throw new Refusal(CertificateRefusal.NOT_YET_EXPIRED, validTo);
    }
    return new CertificateExpired(
        Act.of(actor, EXPIRE, now),
        reference,
        new StatusChange(Optional.of(status), next, Optional.empty(), EventTimes.at(end, now)),
        status == CertificateStatus.SUSPENDED);
  }

  CertificateCorrected correct(
      CorrectionOrder order, CredentialSigner signer, Actor actor, Instant now) {
    CertificateStatus next = CORRECT.apply(status, actor);
    Refusal.ifAny(CorrectionRules.objections(this, order, now));
    CertificateDocument document = CertificateDocument.of(this, order.content());
    Credential credential = document.sign(signer, now);
    return new CertificateCorrected(
        Act.of(actor, CORRECT, now),
        document.reference(credential),
        change(next, Optional.empty(), order.dates(), now),
        order.content(),
        credential,
        order.facts());
  }

  CertificateContinued keep(
      ContinuationOrder order,
      SurveillanceTerms terms,
      WorkingCalendar calendar,
      Actor actor,
      Instant now) {
    CertificateStatus next = CONTINUE.apply(status, actor);
    DecisionDates dates = ContinuationRules.decided(order.decidedOn(), now);
    Refusal.ifAny(DecisionRules.dates(this, dates, now));
    return new CertificateContinued(
        Act.of(actor, CONTINUE, now),
        reference,
        change(next, Optional.empty(), dates, now),
        order.caseNumber(),
        order.activity(),
        order.decidedOn(),
        SurveillanceRules.next(order.decidedOn(), terms, calendar));
  }

  CertificateChanged change(
      ChangeOrder order, ReasonCode reason, CredentialSigner signer, Actor actor, Instant now) {
    CertificateStatus next = CHANGE.apply(status, actor);
    Refusal.ifAny(ContinuationRules.toChange(this, order, now));
    CertificateDocument document = CertificateDocument.of(this, order.content());
    Credential credential = document.sign(signer, now);
    return new CertificateChanged(
        Act.of(actor, CHANGE, now),
        document.reference(credential),
        change(next, Optional.of(reason), ContinuationRules.decided(order.decidedOn(), now), now),
        order.content(),
        credential,
        order.caseNumber());
  }

  /** Ends because a new certificate, issued in the same moment, continues the lineage. */
  CertificateReplaced replace(
      CertificateIssued successor, ReasonCode reason, DecisionDates dates, Actor actor) {
    CertificateStatus next = REPLACE.apply(status, actor);
    Instant now = successor.act().at();
    Refusal.ifAny(DecisionRules.dates(this, dates, now));
    return new CertificateReplaced(
        Act.of(actor, REPLACE, now),
        reference,
        change(next, Optional.of(reason), dates, now),
        successor.certificate().number(),
        successor.caseNumber());
  }

  RevocationAnnulled annulRevocation(
      AnnulmentOrder order,
      SurveillanceTerms terms,
      WorkingCalendar calendar,
      Actor actor,
      Instant now) {
    CertificateTransition annulment =
        statusBeforeRevocation.filter(CertificateStatus.SUSPENDED::equals).isPresent()
            ? ANNUL_REVOCATION_WHILE_SUSPENDED
            : ANNUL_REVOCATION;
    CertificateStatus next = annulment.apply(status, actor);
    Refusal.ifAny(AnnulmentRules.objections(this, order, now));
    return new RevocationAnnulled(
        Act.of(actor, annulment, now),
        reference,
        change(next, Optional.empty(), order.dates(), now),
        order.document(),
        order.facts(),
        suspendedUntil.filter(until -> next == CertificateStatus.SUSPENDED),
        surveillanceDue.map(
            due -> SurveillanceRules.resumed(due, ChinaTime.dateOf(now), terms, calendar)));
  }

  /** A change of status that was decided on a day and takes effect on one. */
  StatusChange change(
      CertificateStatus next, Optional<ReasonCode> reason, DecisionDates dates, Instant now) {
    EventTimes times =
        new EventTimes(
            instantOf(dates.effectiveOn(), now), instantOf(dates.decidedOn(), now), now, now);
    return new StatusChange(Optional.of(status), next, reason.map(ReasonCode::citation), times);
  }

  /** What takes effect today takes effect now; an earlier day counts from its beginning. */
  private static Instant instantOf(LocalDate day, Instant now) {
    return day.equals(ChinaTime.dateOf(now)) ? now : ChinaTime.startOf(day);
  }
}
