package org.anzheng.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonDirectory;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 办理台: loads a complaint, lets the decision be made, saves and announces what was decided. */
@Component
class ComplaintDesk {

  private final ComplaintStore store;
  private final ComplaintEventStore events;
  private final ComplaintClocks clocks;
  private final Involvement involvement;
  private final PersonDirectory people;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  ComplaintDesk(
      ComplaintStore store,
      ComplaintEventStore events,
      ComplaintClocks clocks,
      Involvement involvement,
      PersonDirectory people,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.clocks = clocks;
    this.involvement = involvement;
    this.people = people;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** A complaint of the actor's own body. */
  ComplaintSummary ofBody(String number, Actor actor) {
    return store
        .find(number)
        .filter(complaint -> complaint.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** What the body decides about one of its complaints. */
  void change(
      String number, Actor actor, BiFunction<ComplaintSummary, Instant, ComplaintFact> decision) {
    ComplaintSummary before = ofBody(number, actor);
    record(before, decision.apply(before, now()));
  }

  void record(ComplaintSummary before, ComplaintFact fact) {
    ComplaintSummary after = before.after(fact);
    store.update(after);
    clocks.after(fact, after);
    announce(fact);
  }

  void announce(ComplaintFact fact) {
    events.append(fact);
    journal.announce(fact);
  }

  /** SOD-7 and SOD-3: what stands against this person judging this complaint. */
  List<Objection> against(ComplaintSummary complaint, Actor actor) {
    var today = ChinaTime.dateOf(now());
    List<Objection> found =
        new ArrayList<>(
            UninvolvedRules.uninvolved(actor.account(), involvement.of(complaint.subject())));
    found.addAll(
        UninvolvedRules.untied(
            people.ofAccount(actor.account()),
            involvement.parties(complaint),
            today,
            parameters.on(today).consultConflict()));
    return found;
  }
}
