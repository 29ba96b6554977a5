package org.anzheng.evaluations;

import static org.anzheng.evaluations.NonconformityTransition.ACCEPT;
import static org.anzheng.evaluations.NonconformityTransition.LAPSE;
import static org.anzheng.evaluations.NonconformityTransition.RAISE;
import static org.anzheng.evaluations.NonconformityTransition.RETURN;
import static org.anzheng.evaluations.NonconformityTransition.SIGN;
import static org.anzheng.evaluations.NonconformityTransition.SUBMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.NonconformityFact.CorrectiveActionSubmitted;
import org.anzheng.evaluations.NonconformityFact.CorrectiveActionVerified;
import org.anzheng.evaluations.NonconformityFact.NonconformityLapsed;
import org.anzheng.evaluations.NonconformityFact.NonconformityRaised;
import org.anzheng.evaluations.NonconformityFact.NonconformitySigned;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 不符合及其整改: pure decisions about one nonconformity. */
final class NonconformityDecisions {

  private NonconformityDecisions() {}

  static NonconformityRaised raise(
      EvaluationSummary file,
      NonconformityForm form,
      LocalDate due,
      List<Objection> evidence,
      Optional<PhoneMark> phone,
      Actor actor,
      Instant now) {
    NonconformityStatus first = RAISE.begin(actor);
    if (!EvaluationTransition.RECORD_FINDING.from().contains(file.status())) {
      throw new Refusal(KernelRefusal.NOT_IN_THIS_STATE, RAISE, file.status());
    }
    TeamDuty.judge(file, actor);
    new Fields()
        .when(
            !FindingsRule.isNonconforming(file, form.criterion()),
            "criterion",
            EvaluationRefusal.FINDING_NOT_NONCONFORMING,
            form.criterion())
        .text("fact", form.fact())
        .line("department", form.department())
        .and(evidence)
        .check();
    Nonconformity raised = raised(file, form, due, actor, now);
    NonconformityStep step =
        new NonconformityStep(
            file.caseNumber(),
            file.order().chain(),
            raised.id(),
            raised.ordinal(),
            RAISE,
            Optional.empty(),
            first);
    return new NonconformityRaised(Act.of(actor, RAISE, now), step, raised, phone);
  }

  static NonconformitySigned sign(
      EvaluationSummary file, Nonconformity found, String remark, Actor actor, Instant now) {
    NonconformityStep step = Steps.take(file, found, SIGN, actor);
    new Fields().optionalText("remark", remark).check();
    return new NonconformitySigned(Act.of(actor, SIGN, now), step, remark);
  }

  static CorrectiveActionSubmitted submit(
      EvaluationSummary file,
      Nonconformity found,
      CorrectiveAction action,
      List<Objection> evidence,
      Actor actor,
      Instant now) {
    NonconformityStep step = Steps.take(file, found, SUBMIT, actor);
    new Fields()
        .text("cause", action.cause())
        .text("correction", action.correction())
        .text("action", action.action())
        .when(action.evidence().isEmpty(), "file", EvaluationRefusal.CORRECTION_WITHOUT_EVIDENCE)
        .and(evidence)
        .check();
    return new CorrectiveActionSubmitted(Act.of(actor, SUBMIT, now), step, action);
  }

  /** When it is returned after the day it was due, the time of its grade runs once more. */
  static CorrectiveActionVerified verify(
      EvaluationSummary file,
      Nonconformity found,
      Verification verification,
      LocalDate dueAgain,
      Actor actor,
      Instant now) {
    NonconformityTransition transition = verification.accepted() ? ACCEPT : RETURN;
    NonconformityStep step = Steps.take(file, found, transition, actor);
    TeamDuty.lead(file, actor);
    LocalDate today = ChinaTime.dateOf(now);
    new Fields()
        .text("opinion", verification.opinion())
        .and(NonconformityRules.visit(found, verification, today))
        .check();
    boolean past = found.due().isBefore(today);
    LocalDate due = !verification.accepted() && past ? dueAgain : found.due();
    return new CorrectiveActionVerified(Act.of(actor, transition, now), step, verification, due);
  }

  static NonconformityLapsed lapse(
      EvaluationSummary file, Nonconformity found, Actor actor, Instant now) {
    NonconformityStep step = Steps.take(file, found, LAPSE, actor);
    if (now.isBefore(ChinaTime.endOf(found.due()))) {
      throw new Refusal(EvaluationRefusal.NOT_YET_OVERDUE, found.due());
    }
    return new NonconformityLapsed(Act.of(actor, LAPSE, now), step, found.due());
  }

  private static Nonconformity raised(
      EvaluationSummary file, NonconformityForm form, LocalDate due, Actor actor, Instant now) {
    return new Nonconformity(
        UUID.randomUUID(),
        file.nonconformities().size() + 1,
        form.criterion(),
        form.grade(),
        form.fact(),
        form.department(),
        form.evidence(),
        NonconformityStatus.RAISED,
        due,
        actor.account(),
        now,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty());
  }
}
