package org.anzheng.supervision.signals;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certificates.SuspensionTraces;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.supervision.records.OversightEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 机构其后处理: a signal that an act did not come stands until the act comes or its ground goes; then it
 * says so, and goes on counting.
 */
@Component
@Transactional
class SignalAnswers {

  private final SignalStore store;
  private final MissingActs missing;
  private final SuspensionTraces suspensions;
  private final OversightEvents events;

  SignalAnswers(
      SignalStore store,
      MissingActs missing,
      SuspensionTraces suspensions,
      OversightEvents events) {
    this.store = store;
    this.missing = missing;
    this.suspensions = suspensions;
    this.events = events;
  }

  /** Records what was answered since. */
  @Basis("opinion:8")
  void settle(Round round) {
    List<Signal> waiting = store.unanswered(RiskRule.NO_SUSPENSION, round.only());
    if (waiting.isEmpty()) {
      return;
    }
    Set<String> standing =
        missing.standing(round).stream()
            .map(act -> act.certificate() + " " + act.key())
            .collect(toUnmodifiableSet());
    waiting.stream()
        .filter(signal -> !standing.contains(signal.subject().id() + " " + signal.key()))
        .forEach(signal -> answer(signal, round));
  }

  private void answer(Signal signal, Round round) {
    Optional<UUID> act = suspensions.lastAct(signal.subject().id(), lastDay(signal));
    SignalFact.SignalAnswered fact =
        signal.answer(act, Act.of(Actor.system(), signal.answering(), round.now()));
    store.answer(fact, signal.version());
    events.announce(fact);
  }

  /** The day by which the body should have acted, as the rule measured from it. */
  private static LocalDate lastDay(Signal signal) {
    return ChinaTime.dateOf(signal.firedAt()).minusDays(signal.measured());
  }
}
