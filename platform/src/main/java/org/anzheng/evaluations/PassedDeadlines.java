package org.anzheng.evaluations;

import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 期限届满的后果: what follows when a clock of an evaluation runs out, in that transaction. */
@Component
class PassedDeadlines {

  private final Teams teams;
  private final Nonconformities nonconformities;

  PassedDeadlines(Teams teams, Nonconformities nonconformities) {
    this.teams = teams;
    this.nonconformities = nonconformities;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(EvaluationDeadlines.TEAM)) {
      teams.acceptTacitly(EvaluationDeadlines.caseOf(passed.subject()));
    } else if (passed.kind().equals(EvaluationDeadlines.CORRECTION)) {
      nonconformities.lapse(EvaluationDeadlines.nonconformityOf(passed.subject()));
    }
  }
}
