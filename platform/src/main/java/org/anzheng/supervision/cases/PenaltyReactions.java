package org.anzheng.supervision.cases;

import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 办案期限联动: a case can be decided once the time for statements and the request is over. */
@Component
class PenaltyReactions {

  private final ProceedingDesk desk;

  PenaltyReactions(ProceedingDesk desk) {
    this.desk = desk;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (!passed.kind().equals(ProceedingClock.PENALTY_STATEMENT.kind())) {
      return;
    }
    String number = passed.subject().substring(passed.subject().indexOf('/') + 1);
    Proceeding<PenaltyStatus> found =
        desk.file(number, ProceedingKind.PENALTY_CASE, PenaltyStatus.class).proceeding();
    PenaltyTransition over = PenaltyTransition.PASS_STATEMENT_PERIOD;
    if (over.isOpenTo(Actor.system(), found.status())) {
      desk.record(found, over, Actor.system());
    }
  }
}
