package org.anzheng.journeys.stage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long a story waits for a process, and how it waits. */
final class Patience {

  static final Duration WHOLE = Duration.ofSeconds(600);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

  private Patience() {}

  /** Until the process has ended; one that does not is ended. */
  static void await(Process process) {
    try {
      if (!process.waitFor(WHOLE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
