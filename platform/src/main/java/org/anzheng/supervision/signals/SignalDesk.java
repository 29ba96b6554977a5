package org.anzheng.supervision.signals;

import java.time.Instant;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.subjects.LocatedSubject;
import org.anzheng.supervision.subjects.OversightEvents;
import org.anzheng.supervision.subjects.OversightNumbers;
import org.anzheng.supervision.subjects.Subject;
import org.anzheng.supervision.subjects.SubjectDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 信号登记: makes a signal of what a rule saw, once. */
@Component
@Transactional
public class SignalDesk {

  private static final String PREFIX = "FX";

  private final SignalStore store;
  private final SubjectDirectory subjects;
  private final OversightNumbers numbers;
  private final OversightEvents events;

  SignalDesk(
      SignalStore store,
      SubjectDirectory subjects,
      OversightNumbers numbers,
      OversightEvents events) {
    this.store = store;
    this.subjects = subjects;
    this.numbers = numbers;
    this.events = events;
  }

  /** True when it was not known before. */
  public boolean raise(Sighting sighting, Instant now) {
    return subject(sighting)
        .flatMap(subjects::find)
        .filter(found -> raise(sighting, found, now))
        .isPresent();
  }

  private boolean raise(Sighting sighting, LocatedSubject found, Instant now) {
    Signal draft = signal("", sighting, found, now);
    if (store.knows(draft)) {
      return false;
    }
    Signal signal = signal(numbers.next(PREFIX, now), sighting, found, now);
    if (!store.insert(signal)) {
      return false;
    }
    events.announce(
        new SignalFact.SignalFired(
            Act.of(Actor.system(), SignalTransition.FIRE, now),
            signal.number(),
            signal.rule(),
            signal.subject(),
            signal.references(),
            signal.measured(),
            signal.threshold()));
    return true;
  }

  private Optional<Subject> subject(Sighting sighting) {
    return sighting
        .subject()
        .or(() -> sighting.body().flatMap(subjects::body))
        .or(() -> sighting.organisation().flatMap(subjects::organisation));
  }

  private static Signal signal(
      String number, Sighting sighting, LocatedSubject found, Instant now) {
    return new Signal(
        number,
        sighting.rule(),
        found.subject(),
        found.body(),
        found.organisation(),
        found.divisions(),
        sighting.key(),
        sighting.references(),
        sighting.measured(),
        sighting.threshold(),
        now,
        SignalStatus.OPEN,
        "",
        1);
  }
}
