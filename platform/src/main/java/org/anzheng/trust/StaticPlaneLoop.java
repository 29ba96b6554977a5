package org.anzheng.trust;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the store of the static plane up to what is published here. */
@Component
class StaticPlaneLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StaticPlaneLoop.class);
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  private final Optional<StaticPlane> plane;
  private final LoopThread loop = new LoopThread("static-plane", this::run);

  StaticPlaneLoop(
      StaticPlaneSettings settings,
      ShardFolders folders,
      StatusFiles statuses,
      TrustListFile trustList,
      PublishedKeys keys,
      LogClock clock,
      @Value("${anzheng.log.sequencer:true}") boolean sequencer,
      @Value("${anzheng.command:}") String command) {
    this.plane =
        settings
            .publicStore()
            .filter(store -> sequencer && command.isEmpty())
            .map(store -> new StaticPlane(store, folders, statuses, trustList, keys, clock));
  }

  @Override
  public boolean isAutoStartup() {
    return plane.isPresent();
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
    while (loop.goesOn()) {
      Duration pause = BEAT;
      try {
        plane.orElseThrow().copy();
      } catch (LogHalted e) {
        LOG.error("THE STORE CONTRADICTS THE LOG and needs a person: {}", e.getMessage());
        pause = AFTER_FAILURE;
      } catch (RuntimeException e) {
        LOG.warn("The static plane could not be copied; it will be tried again", e);
        pause = AFTER_FAILURE;
      }
      loop.pause(pause);
    }
  }
}
