package org.anzheng.supervision.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.offices.Subject;

/**
 * 风险信号: what a rule saw, and what an inspector says of it.
 *
 * @param body organisation of the body concerned
 * @param organisation the certified organisation or applicant concerned
 * @param divisions seats of both
 * @param references records that show it, as {@code noun/identifier}; never personal data
 * @param sentence why it was confirmed or dismissed; blank while it is open
 * @param answeredAt when the act that was missing was seen to have come
 */
public record Signal(
    String number,
    RiskRule rule,
    Subject subject,
    Optional<UUID> body,
    Optional<UUID> organisation,
    List<String> divisions,
    String key,
    List<String> references,
    long measured,
    long threshold,
    Instant firedAt,
    SignalStatus status,
    String sentence,
    Optional<Instant> answeredAt,
    int version) {

  public Signal {
    divisions = List.copyOf(divisions);
    references = List.copyOf(references);
  }

  /** The record chain of a signal. */
  public static String chain(String number) {
    return "signal/" + number;
  }

  /** How a signal of something missing takes it that it came. */
  SignalTransition answering() {
    return status == SignalStatus.CONFIRMED
        ? SignalTransition.ANSWER_CONFIRMED
        : SignalTransition.ANSWER;
  }

  SignalFact.SignalAnswered answer(Optional<UUID> answer, Act act) {
    SignalStatus to = answering().apply(status, Actor.system());
    return new SignalFact.SignalAnswered(act, number, rule, status, to, answering().name(), answer);
  }

  SignalFact.SignalJudged judge(
      SignalTransition transition, String words, Actor actor, Instant now) {
    SignalStatus to = transition.apply(status, actor);
    return new SignalFact.SignalJudged(
        Act.of(actor, transition, now), number, rule, status, to, transition.name(), words);
  }
}
