package org.anzheng.trust;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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

  private final CosignatureRound round;
  private final Witnesses witnesses;
  private final TrustListFile trustList;
  private final boolean wanted;
  private volatile @Nullable Thread thread;
  private boolean announced;

  CosignatureLoop(
      Witnesses witnesses,
      ShardFolders folders,
      LogClock clock,
      @Qualifier("sequencer") DataSource database,
      TrustListFile trustList,
      @Value("${anzheng.log.sequencer:true}") boolean sequencer,
      @Value("${anzheng.command:}") String command) {
    this.round = new CosignatureRound(witnesses, folders, clock, database);
    this.witnesses = witnesses;
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
    Thread loop = Thread.ofPlatform().name("cosignatures").daemon().unstarted(this::run);
    thread = loop;
    loop.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
      round.close();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    while (thread != null) {
      try {
        announce();
        round.run();
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException e) {
        if (thread != null) {
          LOG.warn("Cosignatures could not be gathered; it will be tried again", e);
        }
      }
      LockSupport.parkNanos(this, BEAT.toNanos());
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
