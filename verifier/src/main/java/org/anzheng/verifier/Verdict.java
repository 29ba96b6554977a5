package org.anzheng.verifier;

import java.util.Arrays;
import java.util.List;

/**
 * One verdict (单项结论).
 *
 * @param property what is judged
 * @param outcome what is found
 * @param reason stable code of the reason, and key of its sentence
 * @param args what the sentence names
 */
record Verdict(Property property, Outcome outcome, String reason, List<String> args) {

  Verdict {
    args = List.copyOf(args);
  }

  static Verdict holds(Property property, String reason, Object... args) {
    return of(property, Outcome.HOLDS, reason, args);
  }

  static Verdict isFalse(Property property, String reason, Object... args) {
    return of(property, Outcome.FALSE, reason, args);
  }

  static Verdict undecided(Property property, String reason, Object... args) {
    return of(property, Outcome.UNDECIDED, reason, args);
  }

  static Verdict notApplicable(Property property, String reason, Object... args) {
    return of(property, Outcome.NOT_APPLICABLE, reason, args);
  }

  boolean is(Outcome expected) {
    return outcome == expected;
  }

  private static Verdict of(Property property, Outcome outcome, String reason, Object... args) {
    return new Verdict(
        property, outcome, reason, Arrays.stream(args).map(String::valueOf).toList());
  }
}
