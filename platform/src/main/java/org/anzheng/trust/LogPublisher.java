package org.anzheng.trust;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

/**
 * 日志发布: sequences what is pending and publishes a checkpoint over it, now. The platform does so by
 * itself about once a second; whoever cannot wait asks here.
 */
@Service
public class LogPublisher {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

  private final Sequencer sequencer;
  private final LogHealth health;
  private final ReentrantLock one = new ReentrantLock();

  LogPublisher(Sequencer sequencer, LogHealth health) {
    this.sequencer = sequencer;
    this.health = health;
  }

  /** Returns when everything that was committed before the call is covered by a checkpoint. */
  public void publishNow() {
    Instant giveUp = Instant.now().plus(PATIENCE);
    for (Pass pass = pass(); pass != Pass.IDLE && pass != Pass.PUBLISHED; pass = pass()) {
      if (Instant.now().isAfter(giveUp)) {
        throw new IllegalStateException("the log could not be published within " + PATIENCE);
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
  }

  /** One pass of the sequencer. */
  Pass pass() {
    one.lock();
    try {
      Pass pass = sequencer.pass();
      health.resumed();
      return pass;
    } catch (LogHalted e) {
      health.halted(e.getMessage());
      throw e;
    } catch (SQLException e) {
      throw new IllegalStateException("the sequencer lost its database", e);
    } finally {
      one.unlock();
    }
  }
}
