package org.anzheng.evaluations;

import java.time.Clock;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审核评价: begins and ends evaluations. */
@Service
@Transactional
public class Evaluations {

  private final EvaluationLedger ledger;
  private final EvaluationDeadlines deadlines;
  private final Clock clock;

  Evaluations(EvaluationLedger ledger, EvaluationDeadlines deadlines, Clock clock) {
    this.ledger = ledger;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Opens the evaluation of a case; a case has at most one. */
  public void open(EvaluationOrder order, Actor actor) {
    if (!actor.organisation().equals(order.body())) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    ledger.record(EvaluationDecisions.open(order, actor, clock.instant()));
  }

  /** The lead hands in the report; from then on the team can only read. */
  public void report(String caseNumber, EvaluationReport report, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> EvaluationDecisions.report(file, report, actor, clock.instant()));
  }

  /** The reviewer gives the report back with a list of issues. */
  public void giveBack(String caseNumber, String issues, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> EvaluationDecisions.giveBack(file, issues, actor, clock.instant()));
  }

  /** Stops an evaluation whose case has ended otherwise. */
  public void stop(String caseNumber, String reason, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> {
          deadlines.meetAll(file);
          return EvaluationDecisions.stop(file, reason, actor, clock.instant());
        });
  }
}
