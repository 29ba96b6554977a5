package org.anzheng.bench;

import java.util.Locale;

/**
 * What a ratio has to keep.
 *
 * @param name where the limit comes from
 */
record Limit(String name, Direction direction, double value) {

  enum Direction {
    AT_LEAST,
    AT_MOST
  }

  static Limit atLeast(double value, String name) {
    return new Limit(name, Direction.AT_LEAST, value);
  }

  static Limit atMost(double value, String name) {
    return new Limit(name, Direction.AT_MOST, value);
  }

  boolean holds(double ratio) {
    return switch (direction) {
      case AT_LEAST -> ratio >= value;
      case AT_MOST -> ratio <= value;
    };
  }

  String text() {
    String words =
        switch (direction) {
          case AT_LEAST -> "at least";
          case AT_MOST -> "at most";
        };
    return String.format(Locale.ROOT, "%s %.2f", words, value);
  }
}
