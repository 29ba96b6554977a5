package org.anzheng.certificates;

import static org.anzheng.certificates.CertificateTransition.EXPIRE;
import static org.anzheng.certificates.CertificateTransition.RESTORE_KEPT;
import static org.anzheng.certificates.CertificateTransition.REVOKE_UNRESTORED;
import static org.anzheng.certificates.CertificateTransition.SUSPEND_OVERDUE;
import static org.anzheng.scheme.ReasonTable.CANCEL;
import static org.anzheng.scheme.ReasonTable.CHANGE;
import static org.anzheng.scheme.ReasonTable.REVOKE;
import static org.anzheng.scheme.ReasonTable.SUSPEND;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.CredentialSigner;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ReasonCodes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 认证证书: the commands. Every one loads, decides, saves and announces; nothing else changes a
 * certificate. A body finds its own certificates only.
 */
@Service
@Transactional
public class Certificates {

  private final CertificateStore store;
  private final CertificateEventStore events;
  private final CertificateClocks clocks;
  private final CertificateIssue issue;
  private final ByRule byRule;
  private final CertificateTermsOnDay terms;
  private final ReasonCodes reasons;
  private final WorkingCalendar calendar;
  private final Journal journal;
  private final CredentialSigner signer;
  private final CredentialStore credentials;
  private final Clock clock;

  Certificates(
      CertificateStore store,
      CertificateEventStore events,
      CertificateClocks clocks,
      CertificateIssue issue,
      ByRule byRule,
      CertificateTermsOnDay terms,
      ReasonCodes reasons,
      WorkingCalendar calendar,
      Journal journal,
      CredentialSigner signer,
      CredentialStore credentials,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.clocks = clocks;
    this.issue = issue;
    this.byRule = byRule;
    this.terms = terms;
    this.reasons = reasons;
    this.calendar = calendar;
    this.journal = journal;
    this.signer = signer;
    this.credentials = credentials;
    this.clock = clock;
  }

  /**
   * 颁发: makes the certificate that a signed decision granted, and returns its number. Where it
   * replaces another one of the same holder, that one ends in the same moment, whoever issued it.
   */
  public String issue(IssueOrder order, Actor actor) {
    Optional<Certificate> old = order.replacement().map(r -> replaced(r, order));
    CertificateIssued fact = issue.decide(order, old, actor, clock.instant());
    Certificate issued = CertificateAfter.of(fact, order.decidedOn());
    store.insert(issued);
    record(fact, issued);
    order.replacement().ifPresent(r -> end(old.orElseThrow(), r, order, fact, actor));
    return issued.reference().number();
  }

  /**
   * 保持: a case decided that the certificate may stand. Where it was suspended because surveillance
   * was overdue, this decision ends the suspension too.
   */
  public void keep(String number, ContinuationOrder order, Actor actor) {
    change(
        number,
        actor,
        (c, now) -> c.keep(order, terms.at(now).surveillance(), calendar, actor, now));
    store
        .find(number, actor.organisation())
        .filter(c -> RESTORE_KEPT.isOpenTo(actor, c.status()))
        .filter(c -> events.lastSuspension(number).filter(ByRule::isForOverdue).isPresent())
        .ifPresent(c -> save(c, byRule.restored(c, order, actor, clock.instant())));
  }

  /**
   * 确认不符合: a case decided that a valid certificate may not stand; the decision maker has to suspend
   * or revoke it in time.
   */
  public void nonconformityConfirmed(String number, LocalDate confirmedOn) {
    LocalDate lastDay = terms.on(confirmedOn).suspendAfterConfirm().after(confirmedOn, calendar);
    store
        .find(number)
        .filter(c -> c.status() == CertificateStatus.VALID)
        .ifPresent(c -> clocks.startSuspensionDecision(c, lastDay));
  }

  /** 变更换版: a case decided on a new version. */
  public void change(String number, ChangeOrder order, Actor actor) {
    var reason = reasons.find(CHANGE, order.changeCode());
    change(number, actor, (c, now) -> c.change(order, reason, signer, actor, now));
  }

  /** 暂停. */
  public void suspend(String number, SuspensionOrder order, Actor actor) {
    var reason = reasons.find(SUSPEND, order.ground().reasonCode());
    change(
        number, actor, (c, now) -> c.suspend(order, reason, terms.at(now), calendar, actor, now));
  }

  /** 恢复. */
  public void restore(String number, RestorationOrder order, Actor actor) {
    change(number, actor, (c, now) -> c.restore(order, actor, now));
  }

  /** 撤销. */
  public void revoke(String number, RevocationOrder order, Actor actor) {
    var reason = reasons.find(REVOKE, order.ground().reasonCode());
    change(number, actor, (c, now) -> c.revoke(order, reason, terms.at(now), calendar, actor, now));
  }

  /** 注销. */
  public void cancel(String number, CancellationOrder order, Actor actor) {
    var reason = reasons.find(CANCEL, order.ground().reasonCode());
    change(number, actor, (c, now) -> c.cancel(order, reason, actor, now));
  }

  /** 信息勘误. */
  public void correct(String number, CorrectionOrder order, Actor actor) {
    change(number, actor, (c, now) -> c.correct(order, signer, actor, now));
  }

  /** 撤销决定被撤销. */
  public void annulRevocation(String number, AnnulmentOrder order, Actor actor) {
    change(
        number,
        actor,
        (c, now) -> c.annulRevocation(order, terms.at(now).surveillance(), calendar, actor, now));
  }

  /** 到期失效: by law at midnight; called when the deadline passes. */
  void expire(String number) {
    bySystem(number, EXPIRE, (c, now) -> c.expire(Actor.system(), now));
  }

  /** 逾期未监督暂停: by rule; called when the deadline passes. */
  void suspendOverdue(String number) {
    bySystem(number, SUSPEND_OVERDUE, byRule::suspended);
  }

  /** 暂停期满撤销: by rule; called when the deadline passes. */
  void revokeUnrestored(String number) {
    bySystem(number, REVOKE_UNRESTORED, byRule::revoked);
  }

  private Certificate replaced(Replacement replacement, IssueOrder order) {
    return store
        .find(replacement.certificate())
        .filter(c -> c.holder().equals(order.holder()))
        .orElseThrow(() -> new Refusal(CertificateRefusal.NOT_FOUND, replacement.certificate()));
  }

  private void end(
      Certificate old,
      Replacement replacement,
      IssueOrder order,
      CertificateIssued successor,
      Actor actor) {
    DecisionDates dates = ContinuationRules.decided(order.decidedOn(), successor.act().at());
    save(old, old.replace(successor, issue.reason(replacement), dates, actor));
  }

  private void bySystem(
      String number,
      CertificateTransition transition,
      BiFunction<Certificate, Instant, CertificateFact> decision) {
    store
        .find(number)
        .filter(c -> transition.isOpenTo(Actor.system(), c.status()))
        .ifPresent(c -> save(c, decision.apply(c, clock.instant())));
  }

  private void change(
      String number, Actor actor, BiFunction<Certificate, Instant, CertificateFact> decision) {
    Certificate certificate =
        store
            .find(number, actor.organisation())
            .orElseThrow(() -> new Refusal(CertificateRefusal.NOT_FOUND, number));
    save(certificate, decision.apply(certificate, clock.instant()));
  }

  private void save(Certificate before, CertificateFact fact) {
    Certificate after = CertificateAfter.of(before, fact);
    store.update(after);
    record(fact, after);
  }

  private void record(CertificateFact fact, Certificate after) {
    Optional<LocalDate> until =
        after.suspendedUntil().filter(u -> after.status() == CertificateStatus.SUSPENDED);
    events.append(fact, until, after.version());
    fact.newCredential().ifPresent(credential -> credentials.append(fact, credential));
    clocks.after(fact, after);
    journal.announce(fact);
  }
}
