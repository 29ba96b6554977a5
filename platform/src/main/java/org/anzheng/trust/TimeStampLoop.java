package org.anzheng.trust;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Asks the time-stamping authority of the settings, beside the sequencer. */
@Component
class TimeStampLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(TimeStampLoop.class);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Optional<TimeStamping> stamping;
  private final Duration beat;
  private final LoopThread loop = new LoopThread("time-stamps", this::run);

  TimeStampLoop(
      TimeStampSettings settings,
      @Qualifier("sequencer") DataSource database,
      ShardFolders folders,
      LogClock clock,
      @Value("${anzheng.log.sequencer:true}") boolean sequencer,
      @Value("${anzheng.command:}") String command) {
    this.stamping =
        settings
            .authority()
            .filter(url -> sequencer && command.isEmpty())
            .map(url ->
                new TimeStamping(
                    new TimeStampClient(url, settings.trusted()),
                    settings,
                    database,
                    folders,
                    clock));
    Duration tenth = settings.pause().dividedBy(10);
    this.beat = clamp(tenth);
  }

  private static Duration clamp(Duration wished) {
    Duration atLeast = wished.compareTo(SHORTEST) < 0 ? SHORTEST : wished;
    return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
  }

  @Override
  public boolean isAutoStartup() {
    return stamping.isPresent();
  }

  @Override
  public int getPhase() {
    return 1;
  }

  @Override
  public void start() {
    loop.start();
  }

  @Override
  public void stop() {
    loop.interrupt();
    stamping.ifPresent(TimeStamping::close);
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }

  private void run() throws InterruptedException {
    while (loop.goesOn()) {
      try {
        stamping.orElseThrow().run();
      } catch (RuntimeException e) {
        if (loop.goesOn()) { // whoever stops takes the database along
          LOG.warn("The log could not be stamped; it will be tried again", e);
        }
      }
      loop.pause(beat);
    }
  }
}
