package org.anzheng.trust;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Checks the log soon after the start and then once a day, and says aloud what is wrong. */
@Component
class MonitorLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MonitorLoop.class);
  private static final Duration AFTER_START = Duration.ofMinutes(2);

  private static final Duration LONGEST = Duration.ofHours(1);

  private final LogMonitor monitor;
  private final MonitorRuns runs;
  private final LogClock clock;
  private final Duration every;
  private final boolean wanted;
  private final LoopThread loop = new LoopThread("log-monitor", this::run);

  MonitorLoop(
      LogMonitor monitor,
      MonitorRuns runs,
      LogClock clock,
      @Value("${anzheng.log.monitor-every:PT24H}") Duration every,
      @Value("${anzheng.log.sequencer:true}") boolean sequencer,
      @Value("${anzheng.command:}") String command) {
    this.monitor = monitor;
    this.runs = runs;
    this.clock = clock;
    this.every = every;
    this.wanted = sequencer && command.isEmpty() && every.isPositive();
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public int getPhase() {
    return 2;
  }

  @Override
  public void start() {
    loop.start();
  }

  @Override
  public void stop() {
    loop.stop();
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }

  private void run() {
    loop.pause(AFTER_START);
    while (loop.goesOn()) {
      try {
        if (isDue()) {
          monitor.runNow().filter(run -> !run.isClean()).ifPresent(MonitorLoop::tell);
        }
      } catch (RuntimeException e) {
        if (loop.goesOn()) { // whoever stops takes the database along
          LOG.warn("The log could not be checked; it will be tried again", e);
        }
      }
      loop.pause(every.compareTo(LONGEST) < 0 ? every : LONGEST);
    }
  }

  /** Of several platforms on one database the first one's check is everybody's. */
  private boolean isDue() {
    Instant before = clock.now().minus(every);
    return runs.last().filter(run -> run.endedAt().isAfter(before)).isEmpty();
  }

  private static void tell(MonitorRun run) {
    LOG.error(
        "THE LOG DOES NOT AGREE: {} differences, {} findings, {} split views, first: {}",
        run.differences(),
        run.findings(),
        run.splits(),
        run.first().orElse(""));
  }
}
