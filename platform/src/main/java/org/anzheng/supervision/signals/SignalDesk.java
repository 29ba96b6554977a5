package org.anzheng.supervision.signals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.Subjects;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.records.OversightNumbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 信号登记: makes a signal of what a rule saw, once. */
@Component
@Transactional
public class SignalDesk {

  private static final String PREFIX = "FX";

  private final SignalStore store;
  private final Subjects subjects;
  private final OversightNumbers numbers;
  private final OversightEvents events;

  SignalDesk(
      SignalStore store, Subjects subjects, OversightNumbers numbers, OversightEvents events) {
    this.store = store;
    this.subjects = subjects;
    this.numbers = numbers;
    this.events = events;
  }

  /** Makes signals of what a rule saw and was not known; how many are new. */
  public int raise(List<Sighting> seen, Instant now) {
    Map<SignalStore.Known, Sighting> fresh = new LinkedHashMap<>();
    for (Sighting sighting : seen) {
      subject(sighting)
          .ifPresent(subject ->
              fresh.putIfAbsent(
                  new SignalStore.Known(subject.id(), sighting.key()), sighting.about(subject)));
    }
    if (!fresh.isEmpty()) {
      fresh.keySet().removeAll(store.known(seen.getFirst().rule(), List.copyOf(fresh.keySet())));
    }
    return Math.toIntExact(
        fresh.values().stream().filter(sighting -> raise(sighting, now)).count());
  }

  private boolean raise(Sighting sighting, Instant now) {
    return sighting
        .subject()
        .flatMap(subjects::find)
        .filter(found -> raise(sighting, found, now))
        .isPresent();
  }

  private boolean raise(Sighting sighting, LocatedSubject found, Instant now) {
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
        Optional.empty(),
        1);
  }
}
