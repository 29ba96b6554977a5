package org.anzheng.supervision.inspections;

import java.util.Optional;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 检查期限联动: a correction that is not proved in time is overdue, and everybody sees it. */
@Component
class InspectionReactions {

  private final ProceedingDesk desk;

  InspectionReactions(ProceedingDesk desk) {
    this.desk = desk;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (!passed.kind().equals(ProceedingClock.RECTIFICATION.kind())) {
      return;
    }
    Actor system = Actor.system();
    String number = passed.subject().substring(passed.subject().indexOf('/') + 1);
    Proceeding<InspectionStatus> inspection =
        desk.file(number, ProceedingKind.INSPECTION, InspectionStatus.class).proceeding();
    Optional.of(inspection)
        .filter(found -> InspectionTransition.MISS.isOpenTo(system, found.status()))
        .ifPresent(found -> desk.record(found, InspectionTransition.MISS, system));
  }
}
