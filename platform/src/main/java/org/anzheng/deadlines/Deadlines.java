package org.anzheng.deadlines;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 期限: starts, ends and passes legal clocks. */
@Service
@Transactional
public class Deadlines {

  private final DeadlineStore store;
  private final DeadlineRunner runner;

  Deadlines(DeadlineStore store, DeadlineRunner runner) {
    this.store = store;
    this.runner = runner;
  }

  /** Starts a clock; one that already runs for the same subject and kind is set to the new time. */
  public void start(DeadlineStart start) {
    store.start(start);
  }

  /** Stops the clock, since what was awaited has happened; does nothing when none runs. */
  public void meet(String subject, String kind) {
    store.meet(subject, kind);
  }

  /**
   * Passes every deadline that is due, earliest first, each in a transaction of its own. Several
   * servers may do this at once.
   *
   * @return how many passed
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int runDue(Instant now) {
    return runner.runDue(now);
  }
}
