package org.anzheng.bodies.filings;

import java.time.Clock;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 备案逾期: an announced text whose last day is over is on record as overdue. */
@Component
@Transactional
class FilingLapses {

  private final FilingDesk desk;
  private final Clock clock;

  FilingLapses(FilingDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(FilingDesk.DUE)) {
      Filing filing = desk.find(passed.subject().substring(passed.subject().indexOf('/') + 1));
      if (FilingTransition.MISS_TERM.isOpenTo(Actor.system(), filing.status())
          && !filing.overdue()) {
        desk.record(filing, filing.miss(clock.instant()));
      }
    }
  }
}
