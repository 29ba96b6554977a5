package org.anzheng.deadlines;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due deadlines at short intervals; {@code anzheng.deadlines.timer=false} stops it. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "anzheng.deadlines.timer", matchIfMissing = true)
class DeadlineTimer {

  private final Deadlines deadlines;
  private final Clock clock;

  DeadlineTimer(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${anzheng.deadlines.every:30s}",
      initialDelayString = "${anzheng.deadlines.every:30s}")
  void run() {
    deadlines.runDue(clock.instant());
  }
}
