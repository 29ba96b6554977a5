package org.anzheng.trust;

import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Gathers cosignatures beside the sequencer, which waits for nobody. */
@Component
class CosignatureLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CosignatureLoop.class);
  private static final Duration BEAT = Duration.ofMillis(500);

  private final Witnesses witnesses;
  private final ShardFolders folders;
  private final LogClock clock;
  private final DataSource database;
  private final TrustListFile trustList;
  private final boolean wanted;
  private final LoopThread loop = new LoopThread("cosignatures", this::run);
  private boolean announced;

  CosignatureLoop(
      Witnesses witnesses,
      ShardFolders folders,
      LogClock clock,
      @Qualifier("sequencer") DataSource database,
      TrustListFile trustList,
      @Value("${anzheng.log.sequencer:true}") boolean sequencer,
      @Value("${anzheng.command:}") String command) {
    this.witnesses = witnesses;
    this.folders = folders;
    this.clock = clock;
    this.database = database;
    this.trustList = trustList;
    this.wanted = sequencer && command.isEmpty() && !witnesses.all().isEmpty();
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
    loop.interrupt();
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }

  private void run() throws InterruptedException {
    try (CosignatureRound round = new CosignatureRound(witnesses, folders, clock, database)) {
      while (loop.goesOn()) {
        tryOnce(round);
        loop.pause(BEAT);
      }
    }
  }

  private void tryOnce(CosignatureRound round) throws InterruptedException {
    try {
      announce();
      round.run();
    } catch (RuntimeException e) {
      if (loop.goesOn()) {
        LOG.warn("Cosignatures could not be gathered; it will be tried again", e);
      }
    }
  }

  /**
   * A witness that starts beside the platform may make its key after the trust list was written.
   */
  private void announce() {
    if (!announced && witnesses.keys().isPresent()) {
      trustList.refresh();
      announced = true;
    }
  }
}
