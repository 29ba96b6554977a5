package org.anzheng.trust;

import java.util.ArrayList;
import java.util.List;

/** Collects what fsck finds. */
final class Findings {

  private static final int LIMIT = 1_000;

  private final List<Difference> found = new ArrayList<>();

  void add(DifferenceKind kind, String where, Object... arguments) {
    if (found.size() < LIMIT) {
      found.add(new Difference(kind, where.formatted(arguments)));
    }
  }

  void unless(boolean agrees, DifferenceKind kind, String where, Object... arguments) {
    if (!agrees) {
      add(kind, where, arguments);
    }
  }

  List<Difference> all() {
    return found;
  }
}
