package org.anzheng.trust;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the status lists up to the log, beside the sequencer. */
@Component
class StatusLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StatusLoop.class);
  private static final Duration BEAT = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  private final StatusPublisher publisher;
  private final boolean wanted;
  private final LoopThread loop = new LoopThread("status-lists", this::run);

  StatusLoop(
      StatusPublisher publisher,
      @Value("${anzheng.log.sequencer:true}") boolean sequencer,
      @Value("${anzheng.command:}") String command) {
    this.publisher = publisher;
    this.wanted = sequencer && command.isEmpty();
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  /** After the sequencer has started, and before it stops. */
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
    loop.stopAndWait();
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }

  private void run() {
    while (loop.goesOn()) {
      Duration pause = BEAT;
      try {
        publisher.publishNow();
      } catch (RuntimeException e) {
        LOG.warn("The status lists could not be published; it will be tried again", e);
        pause = AFTER_FAILURE;
      }
      loop.pause(pause);
    }
  }
}
