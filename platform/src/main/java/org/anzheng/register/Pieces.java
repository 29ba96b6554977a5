package org.anzheng.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * 字组: every two neighbouring characters of a text, which make any two Chinese characters findable
 * with an index, and every three that are none of ASCII, which are rarer. The indexes take the same
 * pieces ({@code register.pieces}).
 */
final class Pieces {

  private static final int ASCII = 127;

  private Pieces() {}

  /** How texts are compared: lower case, single blanks, full-width brackets as half-width. */
  static String normalise(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace('（', '(')
        .replace('）', ')')
        .replaceAll("\\s+", " ");
  }

  static List<String> of(String normalised) {
    int[] points = normalised.codePoints().toArray();
    Set<String> pieces = new LinkedHashSet<>();
    for (int i = 0; i + 1 < points.length; i++) {
      if (!Character.isWhitespace(points[i]) && !Character.isWhitespace(points[i + 1])) {
        pieces.add(new String(points, i, 2));
      }
      if (i + 2 < points.length
          && points[i] > ASCII
          && points[i + 1] > ASCII
          && points[i + 2] > ASCII) {
        pieces.add(new String(points, i, 3));
      }
    }
    return new ArrayList<>(pieces);
  }

  /** Whether the index by day has it: pairs that are not plain Latin letters and digits. */
  static boolean isByDay(String piece) {
    return piece.codePointCount(0, piece.length()) == 2
        && piece.codePoints().anyMatch(c -> c > ASCII);
  }
}
