package org.anzheng.deadlines;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes due deadlines one by one. The next one is chosen afresh each time, because a listener may
 * start a deadline that is itself already due.
 */
@Component
class DeadlineRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineRunner.class);

  private final DeadlineStore store;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  DeadlineRunner(
      DeadlineStore store,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  int runDue(Instant now) {
    Set<UUID> failed = new HashSet<>();
    int passed = 0;
    for (Step step = next(now, failed); step != Step.NONE_LEFT; step = next(now, failed)) {
      passed += step == Step.PASSED ? 1 : 0;
    }
    return passed;
  }

  private Step next(Instant now, Set<UUID> failed) {
    DueDeadline[] taken = new DueDeadline[1];
    try {
      return transaction.execute(status -> {
        Optional<DueDeadline> next = store.lockNextDue(now, failed);
        next.ifPresent(due -> taken[0] = due);
        return next.map(due -> pass(due, now)).orElse(Step.NONE_LEFT);
      });
    } catch (RuntimeException e) {
      if (taken[0] == null) {
        throw e;
      }
      // One deadline whose consequence cannot be drawn must not hold up all the others.
      LOG.error("deadline {} of {} stays due", taken[0].kind(), taken[0].subject(), e);
      failed.add(taken[0].id());
      transaction.executeWithoutResult(status -> store.countFailure(taken[0].id(), now));
      return Step.FAILED;
    }
  }

  private Step pass(DueDeadline due, Instant now) {
    store.close(due.id(), now);
    events.publishEvent(new DeadlinePassed(due.subject(), due.kind(), due.due()));
    return Step.PASSED;
  }

  private enum Step {
    PASSED,
    FAILED,
    NONE_LEFT
  }
}
