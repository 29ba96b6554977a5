package org.anzheng.adoption.webhook;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits at short intervals, apart from every act, and forgets what is old. */
@Component
class DeliveryTimer {

  private final DeliveryRound round;
  private final Clock clock;

  DeliveryTimer(DeliveryRound round, Clock clock) {
    this.round = round;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${anzheng.webhooks.every:5s}",
      initialDelayString = "${anzheng.webhooks.every:5s}")
  void run() {
    round.run(clock.instant());
  }

  @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
  void forget() {
    round.forget(clock.instant());
  }
}
