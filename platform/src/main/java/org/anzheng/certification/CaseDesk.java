package org.anzheng.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonDirectory;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 办案台: loads what a decision needs and records what was decided; every front door works here. */
@Component
class CaseDesk {

  private final CaseReader reader;
  private final CaseStore cases;
  private final CaseEventStore events;
  private final CaseRecordStore records;
  private final CaseClocks clocks;
  private final BodyDirectory bodies;
  private final PersonDirectory people;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  CaseDesk(
      CaseReader reader,
      CaseStore cases,
      CaseEventStore events,
      CaseRecordStore records,
      CaseClocks clocks,
      BodyDirectory bodies,
      PersonDirectory people,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.reader = reader;
    this.cases = cases;
    this.events = events;
    this.records = records;
    this.clocks = clocks;
    this.bodies = bodies;
    this.people = people;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  /** The situation of a case that the actor may see. */
  Situation open(String number, Actor actor) {
    CaseFile file =
        reader
            .find(number, actor.organisation())
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return situation(file, actor);
  }

  /** The situation of any case, for the platform itself. */
  Optional<Situation> openForSystem(String number) {
    return reader.find(number).map(file -> situation(file, Actor.system()));
  }

  /** Now, by the clock of the platform. */
  Instant now() {
    return clock.instant();
  }

  /** Records the first fact of a case. */
  CaseSummary begin(CaseSummary submitted, CertificationFact fact, FrozenRecord... made) {
    Instant now = fact.act().at();
    Optional<Instant> due = clocks.after(fact.step(), Optional.empty(), now);
    CaseSummary created = submitted.after(fact, due);
    cases.insert(created);
    append(fact, created, made);
    return created;
  }

  /** Records what was decided, with the records made on the way. */
  CaseSummary record(CaseSummary before, CertificationFact fact, FrozenRecord... made) {
    Optional<Instant> due = clocks.after(fact.step(), before.due(), fact.act().at());
    CaseSummary after = before.after(fact, due);
    cases.update(after);
    append(fact, after, made);
    return after;
  }

  private void append(CertificationFact fact, CaseSummary after, FrozenRecord... made) {
    events.append(fact, after.version());
    for (FrozenRecord frozen : made) {
      records.append(fact.act().id(), after.number(), after.version(), frozen);
    }
    journal.announce(fact);
  }

  private Situation situation(CaseFile file, Actor actor) {
    Instant now = clock.instant();
    return new Situation(
        file,
        actor,
        now,
        parameters.on(ChinaTime.dateOf(now)),
        bodies.ofOrganisation(file.summary().body()),
        people.ofAccount(actor.account()));
  }
}
