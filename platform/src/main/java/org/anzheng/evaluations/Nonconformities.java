package org.anzheng.evaluations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.NonconformityFact.CorrectiveActionVerified;
import org.anzheng.evaluations.NonconformityFact.NonconformityRaised;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 不符合: raises nonconformities and follows their correction. */
@Service
@Transactional
public class Nonconformities {

  private final EvaluationLedger ledger;
  private final EvaluationDeadlines deadlines;
  private final EvidenceRule evidence;
  private final NonconformityStore store;
  private final Clock clock;

  Nonconformities(
      EvaluationLedger ledger,
      EvaluationDeadlines deadlines,
      EvidenceRule evidence,
      NonconformityStore store,
      Clock clock) {
    this.ledger = ledger;
    this.deadlines = deadlines;
    this.evidence = evidence;
    this.store = store;
    this.clock = clock;
  }

  /** An auditor raises a nonconformity on a nonconforming finding. Returns its identity. */
  public UUID raise(String caseNumber, NonconformityForm form, Actor actor) {
    return raise(caseNumber, form, Optional.empty(), actor).step().nonconformity();
  }

  NonconformityRaised raise(
      String caseNumber, NonconformityForm form, Optional<PhoneMark> phone, Actor actor) {
    Instant now = clock.instant();
    LocalDate due = deadlines.correctionDue(form.grade(), now);
    NonconformityRaised fact =
        ledger.change(
            caseNumber,
            actor,
            file ->
                NonconformityDecisions.raise(
                    file,
                    form,
                    due,
                    evidence.objections(form.evidence(), actor),
                    phone,
                    actor,
                    now));
    deadlines.startCorrection(file(caseNumber), fact.step().nonconformity(), form.grade(), due);
    return fact;
  }

  /** The client signs; a remark says what it sees differently. */
  public void sign(String caseNumber, UUID id, String remark, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> NonconformityDecisions.sign(file, found(file, id), remark, actor, clock.instant()));
  }

  /** The client hands in cause, correction and corrective action. */
  public void submit(String caseNumber, UUID id, CorrectiveAction action, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file ->
            NonconformityDecisions.submit(
                file,
                found(file, id),
                action,
                evidence.objections(action.evidence(), actor),
                actor,
                clock.instant()));
    deadlines.meetCorrection(id);
  }

  /** The lead verifies; the last acceptance after the site work completes the corrections. */
  public void verify(String caseNumber, UUID id, Verification verification, Actor actor) {
    Instant now = clock.instant();
    CorrectiveActionVerified fact =
        ledger.change(
            caseNumber,
            actor,
            file -> {
              Nonconformity found = found(file, id);
              LocalDate dueAgain = deadlines.correctionDue(found.grade(), now);
              return NonconformityDecisions.verify(file, found, verification, dueAgain, actor, now);
            });
    EvaluationSummary after = file(caseNumber);
    if (!verification.accepted()) {
      deadlines.startCorrection(after, id, found(after, id).grade(), fact.due());
    } else if (after.correctionsComplete()) {
      ledger.change(
          caseNumber, actor, file -> EvaluationDecisions.completeCorrections(file, actor, now));
    }
  }

  /** The time for the correction has passed: the nonconformity is overdue, the evaluation fails. */
  void lapse(UUID id) {
    Actor system = Actor.system();
    Instant now = clock.instant();
    String caseNumber = store.caseOf(id).orElseThrow();
    ledger.change(
        caseNumber,
        system,
        file -> NonconformityDecisions.lapse(file, found(file, id), system, now));
    ledger.change(
        caseNumber,
        system,
        file -> {
          deadlines.meetAll(file);
          return EvaluationDecisions.fail(file, found(file, id), system, now);
        });
  }

  private EvaluationSummary file(String caseNumber) {
    return ledger.find(caseNumber).orElseThrow();
  }

  private static Nonconformity found(EvaluationSummary file, UUID id) {
    return file.nonconformity(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
