package org.anzheng.certificates;

import static org.anzheng.certificates.CertificateTransition.ISSUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeRules;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.CredentialSigner;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.scheme.ReasonTable;
import org.springframework.stereotype.Component;

/** 颁证: turns a signed decision into the fact that a certificate was issued. */
@Component
class CertificateIssue {

  private final CertificateStore store;
  private final BodyDirectory bodies;
  private final CertificateTermsOnDay terms;
  private final ReasonCodes reasons;
  private final Journal journal;
  private final CredentialSigner signer;
  private final WorkingCalendar calendar;

  CertificateIssue(
      CertificateStore store,
      BodyDirectory bodies,
      CertificateTermsOnDay terms,
      ReasonCodes reasons,
      Journal journal,
      CredentialSigner signer,
      WorkingCalendar calendar) {
    this.store = store;
    this.bodies = bodies;
    this.terms = terms;
    this.reasons = reasons;
    this.journal = journal;
    this.signer = signer;
    this.calendar = calendar;
  }

  /**
   * The certificate that the order asks for.
   *
   * @param old the one that ends when it is issued
   */
  CertificateIssued decide(IssueOrder order, Optional<Certificate> old, Actor actor, Instant now) {
    CertificateStatus status = ISSUE.begin(actor);
    LocalDate today = ChinaTime.dateOf(now);
    BodySummary body = ownBody(order, actor);
    Refusal.ifAny(
        IssueRules.objections(
            order,
            ScopeRules.covers(body, order.content().category(), today),
            store.numberOfCase(order.caseNumber()),
            journal.keepsUp(),
            today));
    CertificateTerms valid = terms.at(now);
    CertificateDocument document = document(order, body.approvalNo(), today, valid);
    Credential credential = document.sign(signer, now);
    return new CertificateIssued(
        Act.of(actor, ISSUE, now),
        document.reference(credential),
        new StatusChange(
            Optional.empty(),
            status,
            order.replacement().map(this::reason).map(ReasonCode::citation),
            new EventTimes(now, decidedAt(order, today, now), now, now)),
        order.content(),
        credential,
        today,
        document.validTo(),
        surveillanceDue(order, old, today, valid.surveillance()),
        order.caseNumber(),
        order.holder(),
        order.body(),
        order.replacement().map(Replacement::certificate));
  }

  /** A transfer, which keeps the expiry, keeps the rhythm too; else a new one begins. */
  @Basis({"qms-rules:5", "17065:7.9"})
  private LocalDate surveillanceDue(
      IssueOrder order, Optional<Certificate> old, LocalDate today, SurveillanceTerms valid) {
    return order
        .replacement()
        .flatMap(Replacement::validTo)
        .flatMap(kept -> old)
        .flatMap(Certificate::surveillanceDue)
        .map(due -> SurveillanceRules.resumed(due, today, valid, calendar))
        .orElseGet(() -> SurveillanceRules.first(today, valid, calendar));
  }

  /** Why the new certificate replaces the old one. */
  ReasonCode reason(Replacement replacement) {
    return reasons.find(ReasonTable.REISSUE, replacement.reasonCode());
  }

  /** The number's sequence is the index in the status lists too. */
  private CertificateDocument document(
      IssueOrder order, String issuer, LocalDate today, CertificateTerms valid) {
    long sequence = store.nextSequence();
    return new CertificateDocument(
        CertificateNumber.of(today.getYear(), order.content().category(), sequence),
        order.chain(),
        issuer,
        sequence,
        order.caseNumber(),
        order.content(),
        today,
        order
            .replacement()
            .flatMap(Replacement::validTo)
            .orElseGet(() -> ChinaTime.lastDayOf(today, valid.validity())));
  }

  private BodySummary ownBody(IssueOrder order, Actor actor) {
    return bodies
        .ofOrganisation(order.body())
        .filter(body -> body.organisation().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(CertificateRefusal.NOT_FOUND, order.caseNumber()));
  }

  private static Instant decidedAt(IssueOrder order, LocalDate today, Instant now) {
    return order.decidedOn().equals(today) ? now : ChinaTime.startOf(order.decidedOn());
  }
}
