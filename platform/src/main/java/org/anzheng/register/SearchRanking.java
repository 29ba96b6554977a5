package org.anzheng.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A certificate that was found by words, and how well they fit.
 *
 * @param place 0 where the holder is called so, higher where the words stand less prominently
 */
record SearchRanking(SearchMatch match, int place, LocalDate issuedOn) {

  private static final Comparator<SearchRanking> BEST =
      Comparator.comparingInt(SearchRanking::place)
          .thenComparing(SearchRanking::issuedOn, Comparator.reverseOrder())
          .thenComparing(found -> found.match().number(), Comparator.reverseOrder());

  /** Each once, the best first, the newer of equals first. */
  static List<SearchMatch> best(List<SearchRanking> found, int most) {
    Set<String> seen = new HashSet<>();
    return found.stream()
        .filter(one -> seen.add(one.match().number()))
        .sorted(BEST)
        .limit(most)
        .map(SearchRanking::match)
        .toList();
  }
}
