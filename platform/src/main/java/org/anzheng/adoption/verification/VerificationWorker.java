package org.anzheng.adoption.verification;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Answers lists as they come, and forgets old ones. */
@Component
@EnableScheduling
class VerificationWorker {

  private final VerificationRuns runs;

  VerificationWorker(VerificationRuns runs) {
    this.runs = runs;
  }

  @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1S")
  void work() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = runs.work();
    }
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
  void forget() {
    runs.forget();
  }
}
