package org.anzheng.adoption.watch;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few hours for certificates that are about to end. */
@Component
class ExpiryTimer {

  private final ExpiryRound round;
  private final Clock clock;

  ExpiryTimer(ExpiryRound round, Clock clock) {
    this.round = round;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${anzheng.watches.every:3h}",
      initialDelayString = "${anzheng.watches.first:1m}")
  void run() {
    round.run(clock.instant());
  }
}
