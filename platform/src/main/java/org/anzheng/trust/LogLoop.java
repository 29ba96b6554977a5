package org.anzheng.trust;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the sequencer about once a second from start to stop, and says when it falls behind. */
@Component
class LogLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LogLoop.class);
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  private final LogPublisher publisher;
  private final LogHealth health;
  private final TrustListFile trustList;
  private final Duration warnAfter;
  private final boolean wanted;
  private final LoopThread loop = new LoopThread("sequencer", this::run);

  LogLoop(
      LogPublisher publisher,
      LogHealth health,
      TrustListFile trustList,
      @Value("${anzheng.log.warn-after:PT60S}") Duration warnAfter,
      @Value("${anzheng.log.sequencer:true}") boolean sequencer,
      @Value("${anzheng.command:}") String command) {
    this.publisher = publisher;
    this.health = health;
    this.trustList = trustList;
    this.warnAfter = warnAfter;
    this.wanted = sequencer && command.isEmpty();
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  /** Before the web server starts and after it has stopped: no act is left without its place. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    trustList.begin();
    loop.start();
  }

  @Override
  public void stop() {
    if (loop.stopAndWait()) {
      beat();
    }
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }

  private void run() {
    while (loop.goesOn()) {
      Duration pause = beat() ? BEAT : AFTER_FAILURE;
      loop.pause(pause);
    }
  }

  /** A failure is told and tried again: what is pending stays pending. */
  private boolean beat() {
    try {
      trustList.keepUp();
      Pass pass = publisher.pass();
      while (pass == Pass.PUBLISHED_FULL) {
        pass = publisher.pass();
      }
      warnWhenBehind();
      return true;
    } catch (LogHalted e) {
      LOG.error("THE LOG IS HALTED and needs a person: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.warn("The log could not be published; it will be tried again", e);
    }
    return false;
  }

  private void warnWhenBehind() {
    Backlog backlog = health.backlog();
    if (backlog.age().compareTo(warnAfter) > 0) {
      LOG.warn("{} leaves wait for the log, the oldest for {}", backlog.leaves(), backlog.age());
    }
  }
}
