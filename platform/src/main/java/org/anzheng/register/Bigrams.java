package org.anzheng.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every two neighbouring characters of a text: what makes any two Chinese characters findable with
 * an index. Computed here because the database would take ten times as long.
 */
final class Bigrams {

  private Bigrams() {}

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
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < points.length; i++) {
      if (!Character.isWhitespace(points[i]) && !Character.isWhitespace(points[i + 1])) {
        pairs.add(new String(points, i, 2));
      }
    }
    return new ArrayList<>(pairs);
  }
}
