package org.anzheng.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How common pairs of characters are, as far as the database knows.
 *
 * @param shares which part of all certificates has a pair; a rare pair is not in it
 * @param certificates how many there are, about
 */
record PairShares(Map<String, Double> shares, double certificates) {

  /** Reading and sorting so many is no trouble. */
  private static final double FEW = 1.5 * SearchResult.CAP;

  private static final double NO_GREAT_TROUBLE = 20 * SearchResult.CAP;

  /** Three years: over so many weeks the certificates spread, about. */
  private static final double WEEKS = 156;

  /** Even where nothing is known of a pair. */
  private static final int MOST_AT_ONCE = 52;

  /** So much longer takes a row that lies by itself. */
  private static final double SIDE_BY_SIDE = 4;

  PairShares {
    shares = Map.copyOf(shares);
  }

  /** Those that tell most, the rarest first. */
  List<String> rarest(List<String> pairs, int most) {
    return pairs.stream().sorted(Comparator.comparingDouble(this::share)).limit(most).toList();
  }

  /** What is cheapest where the newest come first. */
  SearchWay way(List<String> pairs) {
    if (shares.isEmpty()) {
      return SearchWay.PLANNED;
    }
    double share = rarest(pairs);
    if (share * certificates <= FEW || areFewTogether(pairs)) {
      return SearchWay.ALL;
    }
    double read = SearchResult.CAP + share * certificates / WEEKS;
    return SearchResult.CAP / share > read ? SearchWay.BY_WEEK : SearchWay.WALK;
  }

  /**
   * What is cheapest where there are no weeks to look into.
   *
   * @param newest whether certificates are met in the order in which they lie
   */
  SearchWay wayWithoutWeeks(List<String> pairs, boolean newest) {
    if (shares.isEmpty()) {
      return SearchWay.PLANNED;
    }
    double share = rarest(pairs);
    double met = SearchResult.CAP / share / (newest ? SIDE_BY_SIDE : 1);
    return share * certificates <= Math.max(FEW, met) ? SearchWay.ALL : SearchWay.WALK;
  }

  /**
   * How many weeks to look into at once: about half of those who are counted are met in them, and
   * not many are read in vain.
   */
  int weeksAtOnce(List<String> pairs) {
    double inOne = rarest(pairs) * certificates / WEEKS;
    return (int) Math.clamp(SearchResult.CAP / 2.0 / inOne, 1, MOST_AT_ONCE);
  }

  /**
   * Whether hardly any certificate will have all of them, as if pairs without a common character
   * had nothing to do with each other; where they have, reading all is still no great trouble.
   */
  private boolean areFewTogether(List<String> pairs) {
    String rarest = rarest(pairs, 1).getFirst();
    int at = pairs.indexOf(rarest);
    double together = share(rarest);
    for (int i = at % 2; i < pairs.size(); i += 2) {
      together *= i == at ? 1 : share(pairs.get(i));
    }
    return share(rarest) * certificates <= NO_GREAT_TROUBLE && together * certificates <= FEW;
  }

  /** A word is at most as common as its rarest pair. */
  private double rarest(List<String> pairs) {
    return pairs.stream().mapToDouble(this::share).min().orElse(0);
  }

  private double share(String pair) {
    return shares.getOrDefault(pair, 0.0);
  }
}
