package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationTransition.COMPLETE_CORRECTIONS;
import static org.anzheng.evaluations.EvaluationTransition.FAIL;
import static org.anzheng.evaluations.EvaluationTransition.OPEN;
import static org.anzheng.evaluations.EvaluationTransition.REPORT;
import static org.anzheng.evaluations.EvaluationTransition.RETURN;
import static org.anzheng.evaluations.EvaluationTransition.STOP;

import java.math.BigDecimal;
import java.time.Instant;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;

/** 审核评价的启动与终结: pure decisions about the evaluation as a whole. */
final class EvaluationDecisions {

  private EvaluationDecisions() {}

  static EvaluationOpened open(EvaluationOrder order, Actor actor, Instant now) {
    EvaluationStep step = Steps.begin(order, actor);
    new Fields()
        .line("category", order.category())
        .text("scope", order.scope())
        .when(order.manDays().signum() <= 0, "manDays", EvaluationRefusal.NOT_POSITIVE)
        .when(order.criteria().isEmpty(), "criteria", KernelRefusal.REQUIRED)
        .check();
    return new EvaluationOpened(Act.of(actor, OPEN, now), step, order);
  }

  static EvaluationReported report(
      EvaluationSummary file, EvaluationReport report, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, REPORT, actor);
    TeamDuty.lead(file, actor);
    BigDecimal ordered = file.order().manDays();
    boolean fewer = report.manDays().compareTo(ordered) < 0;
    new Fields()
        .and(EvaluationGate.missing(EvaluationGateStep.REPORT, file, ChinaTime.dateOf(now)))
        .text("conclusion", report.conclusion())
        .text("confirmedScope", report.confirmedScope())
        .when(report.manDays().signum() <= 0, "manDays", EvaluationRefusal.NOT_POSITIVE)
        .when(
            fewer && report.manDaysReason().isBlank(),
            "manDaysReason",
            EvaluationRefusal.MAN_DAYS_REASON_MISSING,
            ordered)
        .optionalText("manDaysReason", report.manDaysReason())
        .optionalText("concerns", report.concerns())
        .check();
    return new EvaluationReported(Act.of(actor, REPORT, now), step, report);
  }

  static EvaluationReturned giveBack(
      EvaluationSummary file, String issues, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, RETURN, actor);
    new Fields().text("issues", issues).check();
    if (file.team().ofAccount(actor.account()).isPresent()) {
      throw new Refusal(EvaluationRefusal.EVALUATOR_REVIEWS);
    }
    return new EvaluationReturned(Act.of(actor, RETURN, now), step, issues);
  }

  static EvaluationStopped stop(EvaluationSummary file, String reason, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, STOP, actor);
    new Fields().text("reason", reason).check();
    return new EvaluationStopped(Act.of(actor, STOP, now), step, reason);
  }

  static CorrectionsCompleted completeCorrections(
      EvaluationSummary file, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, COMPLETE_CORRECTIONS, actor);
    Refusal.ifAny(NonconformityRules.open(file));
    return new CorrectionsCompleted(Act.of(actor, COMPLETE_CORRECTIONS, now), step);
  }

  static EvaluationFailed fail(
      EvaluationSummary file, Nonconformity overdue, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, FAIL, actor);
    return new EvaluationFailed(Act.of(actor, FAIL, now), step, overdue.ordinal(), overdue.due());
  }
}
