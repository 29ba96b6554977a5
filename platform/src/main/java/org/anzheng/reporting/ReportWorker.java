package org.anzheng.reporting;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works through reports as they come, on whichever server is free; {@code
 * anzheng.reports.worker=false} leaves them to others.
 */
@Component
@ConditionalOnProperty(name = "anzheng.reports.worker", matchIfMissing = true)
@EnableScheduling
class ReportWorker {

  private final ReportWork work;
  private final NationalFiles files;

  ReportWorker(ReportWork work, NationalFiles files) {
    this.work = work;
    this.files = files;
  }

  @Scheduled(initialDelayString = "PT4S", fixedDelayString = "PT2S")
  void write() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = files.work();
    }
  }

  @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1S")
  void run() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = work.next(ReportSteps.UNHEARD);
    }
  }
}
