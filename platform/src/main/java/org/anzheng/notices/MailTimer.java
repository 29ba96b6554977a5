package org.anzheng.notices;

import java.time.Clock;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits at short intervals, apart from every act. */
@Component
@EnableScheduling
class MailTimer {

  private final MailRound round;
  private final Clock clock;

  MailTimer(MailRound round, Clock clock) {
    this.round = round;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${anzheng.mail.every:10s}",
      initialDelayString = "${anzheng.mail.every:10s}")
  void run() {
    round.run(clock.instant());
  }
}
