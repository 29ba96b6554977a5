package org.anzheng.bodies.filings;

import java.time.Clock;
import java.util.Locale;
import org.anzheng.bodies.BodySummary;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** 备案办案台: loads filings, records what happened to them, and keeps their clock. */
@Component
class FilingDesk {

  static final String DUE = "filing.due";

  private final FilingStore store;
  private final Deadlines deadlines;
  private final Journal journal;
  private final Clock clock;

  FilingDesk(FilingStore store, Deadlines deadlines, Journal journal, Clock clock) {
    this.store = store;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
  }

  Filing find(String number) {
    return store.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** A filing of the actor's body. */
  Filing own(String number, Actor actor) {
    return store
        .find(number)
        .filter(filing -> filing.organisation().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  FilingStep begin(FilingTransition transition, BodySummary body, Actor actor) {
    FilingStatus first = transition.begin(actor);
    int year = ChinaTime.dateOf(clock.instant()).getYear();
    String number = String.format(Locale.ROOT, "BA-%d-%04d", year, store.nextNumber(year));
    return new FilingStep(number, body.approvalNo(), body.organisation(), transition, first);
  }

  void insert(FilingAnnounced fact) {
    store.insert(Filing.of(fact), fact);
    journal.announce(fact);
    if (ChinaTime.endOf(fact.due()).isAfter(fact.act().at())) {
      deadlines.start(
          new DeadlineStart(
              fact.chain(),
              DUE,
              ChinaTime.endOf(fact.due()),
              "body-measures:10",
              fact.step().organisation(),
              Role.BODY_ADMINISTRATOR));
    } else {
      Filing late = find(fact.step().number());
      record(late, late.miss(fact.act().at()));
    }
  }

  void insert(FilingHandedIn fact) {
    store.insert(Filing.of(fact, 0, false), fact);
    journal.announce(fact);
  }

  void record(Filing before, FilingFact fact) {
    Filing after = before.after(fact);
    store.update(after, fact);
    if (after.status() != FilingStatus.ANNOUNCED) {
      deadlines.meet(fact.chain(), DUE);
    }
    journal.announce(fact);
  }
}
