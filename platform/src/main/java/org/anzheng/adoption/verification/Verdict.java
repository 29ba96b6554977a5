package org.anzheng.adoption.verification;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.register.PublicState;

/**
 * 核验答复: whether a certificate stands up to what was asked, and what does not.
 *
 * @param item the question
 * @param asOf the instant the answer holds for
 * @param checks each thing compared; empty when there is nothing to compare with
 * @param cause why there is nothing to compare with
 * @param lastReport when the body named last reported anything, where that explains a cause
 * @param state what the register says
 * @param candidates the certificates it could be about, where a body's own number does not say
 *     which
 */
public record Verdict(
    VerificationItem item,
    VerdictResult result,
    Instant asOf,
    Map<VerificationAspect, VerificationOutcome> checks,
    Optional<VerificationCause> cause,
    Optional<Instant> lastReport,
    Optional<PublicState> state,
    List<String> candidates) {

  public Verdict {
    Map<VerificationAspect, VerificationOutcome> sorted = new EnumMap<>(VerificationAspect.class);
    sorted.putAll(checks);
    checks = Collections.unmodifiableMap(sorted);
    candidates = List.copyOf(candidates);
  }

  /** No certificate to compare with. */
  static Verdict without(VerificationItem item, VerificationCause cause, Instant asOf) {
    VerdictResult result =
        switch (cause) {
          case DAY_NOT_UNDERSTOOD, DAY_IN_FUTURE -> VerdictResult.UNREADABLE;
          case WRONG_FORM,
              CHECK_CHARACTER,
              NO_SUCH_NUMBER,
              MAY_LAG,
              NOT_PUBLIC,
              NOT_YET_ISSUED,
              AMBIGUOUS ->
              VerdictResult.NOT_FOUND;
        };
    return new Verdict(
        item,
        result,
        asOf,
        Map.of(),
        Optional.of(cause),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same with when the body last reported. */
  Verdict lastReported(Optional<Instant> at) {
    return new Verdict(item, result, asOf, checks, cause, at, state, candidates);
  }

  /** The same with the certificates it could be about. */
  Verdict among(List<String> numbers) {
    return new Verdict(item, result, asOf, checks, cause, lastReport, state, numbers);
  }
}
