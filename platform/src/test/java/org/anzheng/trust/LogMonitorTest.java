package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The platform checks its database and its public files and keeps what it found. */
class LogMonitorTest {

  @Test
  void what_agrees_is_kept_and_what_does_not_is_named() throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      MonitorRuns runs = new MonitorRuns(log.jdbc, new SimpleMeterRegistry());
      LogMonitor monitor =
          new LogMonitor(log.fsck, log.folders, log.statusFiles, log.trustList, runs, log.clock);
      assertThat(monitor.runNow()).as("before the log has begun").isEmpty();
      log.announce(3);
      log.announce(SampleEvent.body("CNCA-R-2026-001", "approve", 0, "TA"));
      log.publish();
      log.statuses.publishNow();

      MonitorRun clean = monitor.runNow().orElseThrow();
      assertThat(clean.first()).isEmpty();
      assertThat(clean.isClean()).isTrue();
      assertThat(clean.entries()).as("the body has a record and an event").isEqualTo(5);
      assertThat(runs.last()).contains(clean);

      Files.delete(log.folder().resolve("tile/0/000.p/5"));
      MonitorRun wrong = monitor.runNow().orElseThrow();
      assertThat(wrong.isClean()).isFalse();
      assertThat(wrong.differences()).isOne();
      assertThat(wrong.findings()).isOne();
      assertThat(runs.last().orElseThrow().first())
          .hasValueSatisfying(first -> assertThat(first).startsWith("FILE_DIFFERS"));
    }
  }
}
