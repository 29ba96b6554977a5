package org.anzheng.certification;

import static java.util.stream.Collectors.toSet;
import static org.anzheng.certification.CaseTransition.BEGIN_REVIEW;
import static org.anzheng.certification.CaseTransition.CLOSE;
import static org.anzheng.certification.CaseTransition.LAPSE;
import static org.anzheng.certification.CaseTransition.LAPSE_RECTIFICATION;
import static org.anzheng.certification.CaseTransition.LOSE_BODY;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anzheng.bodies.BodyScopeChanged;
import org.anzheng.bodies.BodyStandingChanged;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.certificates.CertificateCancelled;
import org.anzheng.certificates.CertificateChanged;
import org.anzheng.certificates.CertificateContinued;
import org.anzheng.certificates.CertificateCorrected;
import org.anzheng.certificates.CertificateExpired;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateIssued;
import org.anzheng.certificates.CertificateReplaced;
import org.anzheng.certificates.CertificateReported;
import org.anzheng.certificates.CertificateRestored;
import org.anzheng.certificates.CertificateRevoked;
import org.anzheng.certificates.CertificateSuspended;
import org.anzheng.certificates.ReportAmended;
import org.anzheng.certificates.RevocationAnnulled;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.evaluations.EvaluationFailed;
import org.anzheng.evaluations.EvaluationReported;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 案件联动: what happens in a case because something happened elsewhere. Runs in the transaction of the
 * cause, so that both are recorded or neither is.
 */
@Component
class CaseReactions {

  private final CaseDesk desk;
  private final CaseStore cases;
  private final LineageStore lineage;
  private final CaseEvaluations evaluations;

  CaseReactions(CaseDesk desk, CaseStore cases, LineageStore lineage, CaseEvaluations evaluations) {
    this.desk = desk;
    this.cases = cases;
    this.lineage = lineage;
    this.evaluations = evaluations;
  }

  @EventListener
  void on(EvaluationReported reported) {
    beginReview(reported.caseNumber(), reported.act(), false);
  }

  @EventListener
  void on(EvaluationFailed failed) {
    beginReview(failed.caseNumber(), failed.act(), true);
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(CaseClock.SUPPLEMENT.kind())) {
      react(
          CaseClocks.numberOf(passed.subject()),
          LAPSE,
          s -> new CommissionLapsed(act(s), s.step(LAPSE)));
    } else if (passed.kind().equals(CaseClock.RECTIFICATION.kind())) {
      react(
          CaseClocks.numberOf(passed.subject()),
          LAPSE_RECTIFICATION,
          s -> new CaseTerminated(act(s), s.step(LAPSE_RECTIFICATION), ""));
    }
  }

  @EventListener
  void on(BodyStandingChanged changed) {
    switch (changed.to()) {
      case REVOKED, CANCELLED ->
          cases.underApproval(changed.approvalNo()).forEach(c -> loseBody(c, changed.reason()));
      case IN_FORCE, SUSPENDED_ORDER -> {}
    }
  }

  /** Once a certificate has ended, nothing about it is left to decide. */
  @EventListener
  void on(CertificateFact fact) {
    switch (fact) {
      case CertificateReplaced replaced -> closeAbout(replaced, Optional.of(replaced.caseNumber()));
      case CertificateRevoked revoked -> closeAbout(revoked, Optional.empty());
      case CertificateCancelled cancelled -> closeAbout(cancelled, Optional.empty());
      case CertificateExpired expired -> closeAbout(expired, Optional.empty());
      case CertificateIssued i -> {}
      case CertificateReported r -> {}
      case ReportAmended a -> {}
      case CertificateSuspended s -> {}
      case CertificateRestored r -> {}
      case CertificateCorrected c -> {}
      case CertificateContinued c -> {}
      case CertificateChanged c -> {}
      case RevocationAnnulled a -> {}
    }
  }

  private void closeAbout(CertificateFact ended, Optional<String> cause) {
    lineage.openAbout(ended.certificate().number()).stream()
        .filter(open -> !Optional.of(open.number()).equals(cause))
        .forEach(open -> close(open, ended.certificate().number()));
  }

  /** Only what belongs to a category that was revoked waits for another body. */
  @EventListener
  void on(BodyScopeChanged changed) {
    if (changed.transition() == BodyTransition.REVOKE_CATEGORY) {
      Set<String> lost = changed.items().stream().map(ScopeItem::category).collect(toSet());
      cases.underApproval(changed.approvalNo()).stream()
          .filter(affected -> lost.contains(affected.subject().category()))
          .forEach(affected -> loseBody(affected, changed.reason()));
    }
  }

  private void beginReview(String number, Act cause, boolean failed) {
    react(
        number,
        BEGIN_REVIEW,
        s -> new ReviewBegun(act(s), s.step(BEGIN_REVIEW), cause.id(), failed));
  }

  /** What cannot go on at another body ends; its certificate itself can be transferred. */
  private void loseBody(CaseSummary affected, String reason) {
    if (!affected.type().canMove()) {
      close(affected, reason);
      return;
    }
    react(
        affected.number(),
        LOSE_BODY,
        s -> {
          evaluations.stop(s.file(), reason, s.actor());
          return new BodyLost(act(s), s.step(LOSE_BODY), affected.approvalNo(), reason);
        });
  }

  private void close(CaseSummary affected, String reason) {
    react(
        affected.number(),
        CLOSE,
        s -> {
          evaluations.stop(s.file(), reason, s.actor());
          return new CaseTerminated(act(s), s.step(CLOSE), reason);
        });
  }

  private void react(
      String number, CaseTransition transition, Function<Situation, CertificationFact> decision) {
    desk.openForSystem(number)
        .filter(s -> transition.isOpenTo(s.actor(), s.summary().status()))
        .ifPresent(s -> desk.record(s.summary(), decision.apply(s)));
  }

  private static Act act(Situation situation) {
    return Act.of(situation.actor(), Role.SYSTEM, situation.now());
  }
}
