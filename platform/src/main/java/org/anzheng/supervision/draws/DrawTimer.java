package org.anzheng.supervision.draws;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Draws by itself: at the announced time the draw is open, and as soon as the witnesses have made a
 * seed it is made. Any number of servers may try at once.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "anzheng.deadlines.timer", matchIfMissing = true)
class DrawTimer {

  private static final Logger LOG = LoggerFactory.getLogger(DrawTimer.class);

  private final Draws draws;
  private final DrawStore plans;

  DrawTimer(Draws draws, DrawStore plans) {
    this.draws = draws;
    this.plans = plans;
  }

  @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
  void run() {
    for (String number : plans.open()) {
      try {
        draws.drawWhenPossible(number);
      } catch (RuntimeException e) {
        LOG.error("the draw of {} is tried again", number, e);
      }
    }
  }
}
