package org.anzheng.deadlines;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes due deadlines one by one, then gives the warnings that are due. The next one is chosen
 * afresh each time, because a listener may start a deadline that is itself already due. A row is
 * locked while it is dealt with and others skip it, so any number of servers may run this at once.
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
    int passed = all(now, store::lockNextDue, due -> pass(due, now));
    all(now, store::lockNextNear, near -> warn(near, now));
    return passed;
  }

  private int all(
      Instant now,
      BiFunction<Instant, Set<UUID>, Optional<DueDeadline>> choice,
      Consumer<DueDeadline> consequence) {
    Set<UUID> failed = new HashSet<>();
    int done = 0;
    for (Step step = Step.DONE; step != Step.NONE_LEFT; done += step == Step.DONE ? 1 : 0) {
      step = next(now, failed, choice, consequence);
    }
    return done;
  }

  private Step next(
      Instant now,
      Set<UUID> failed,
      BiFunction<Instant, Set<UUID>, Optional<DueDeadline>> choice,
      Consumer<DueDeadline> consequence) {
    DueDeadline[] taken = new DueDeadline[1];
    try {
      return transaction.execute(status -> {
        Optional<DueDeadline> next = choice.apply(now, failed);
        next.ifPresent(due -> {
          taken[0] = due;
          consequence.accept(due);
        });
        return next.isPresent() ? Step.DONE : Step.NONE_LEFT;
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

  private void pass(DueDeadline due, Instant now) {
    store.close(due.id(), now);
    events.publishEvent(new DeadlinePassed(due.subject(), due.kind(), due.due()));
  }

  private void warn(DueDeadline near, Instant now) {
    store.warned(near.id(), now);
    events.publishEvent(
        new DeadlineNear(
            near.subject(), near.kind(), near.due(), near.organisation(), near.awaiting()));
  }

  private enum Step {
    DONE,
    FAILED,
    NONE_LEFT
  }
}
