package org.anzheng.scheme.committee;

import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** What is wrong with a text that somebody typed: empty, or endless. */
final class CommitteeTexts {

  private static final int LINE = 200;
  private static final int TEXT = 10_000;

  private CommitteeTexts() {}

  static List<Objection> line(String field, String value) {
    return check(field, value, LINE);
  }

  static List<Objection> text(String field, String value) {
    return check(field, value, TEXT);
  }

  private static List<Objection> check(String field, String value, int most) {
    if (value.isBlank()) {
      return List.of(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    return value.length() > most
        ? List.of(Objection.toField(field, KernelRefusal.TOO_LONG, most))
        : List.of();
  }
}
