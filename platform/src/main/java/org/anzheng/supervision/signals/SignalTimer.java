package org.anzheng.supervision.signals;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the rules over everything once a day; any number of servers may try. */
@Component
@ConditionalOnProperty(name = "anzheng.deadlines.timer", matchIfMissing = true)
class SignalTimer {

  private final Signals signals;

  SignalTimer(Signals signals) {
    this.signals = signals;
  }

  @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT2M")
  void run() {
    signals.runDaily();
  }
}
