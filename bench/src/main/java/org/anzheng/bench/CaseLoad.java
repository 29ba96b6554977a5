package org.anzheng.bench;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** How many clients at once carry how many cases through, and in how many rounds. */
record CaseLoad(List<Integer> crowds, int rounds, int cases) {

  /** What the settings are called, with their usual values. */
  static Map<String, String> usual(String crowds) {
    return Map.of("clients", crowds, "rounds", "5", "cases", "16", "data", "");
  }

  static CaseLoad of(Settings settings) {
    return new CaseLoad(
        settings.numbers("clients"), settings.number("rounds"), settings.number("cases"));
  }

  int most() {
    return Collections.max(crowds);
  }
}
