package org.anzheng.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How common pieces of texts are, as far as the database knows.
 *
 * @param shares which part of all certificates has a piece; a rare one is not in it
 * @param certificates how many there are, about
 * @param least what is not known is no more common
 */
record PieceShares(Map<String, Double> shares, double certificates, double least) {

  /** Reading and sorting so many is no trouble. */
  private static final double FEW = 1.5 * SearchResult.CAP;

  /** Nor are so many a great one, where few were expected. */
  private static final double NO_GREAT_TROUBLE = 50 * SearchResult.CAP;

  /** Three years: over so many days the certificates spread, about. */
  private static final double DAYS = 3 * 365;

  /** Even where nothing is known of a piece. */
  private static final int MOST_AT_ONCE = 364;

  /** So much longer takes a row that lies by itself. */
  private static final double SIDE_BY_SIDE = 4;

  /** So many lines of an index are read in the time of one row. */
  private static final double LINES_OF_AN_INDEX = 400;

  /** The rarest tell the most; all of them would have the index read its longest lists. */
  private static final int MOST = 4;

  PieceShares {
    shares = Map.copyOf(shares);
  }

  PieceShares(Map<String, Double> shares, double certificates) {
    this(shares, certificates, shares.values().stream().mapToDouble(one -> one).min().orElse(0));
  }

  /** The rarest first. */
  List<String> byRarity(List<String> pieces) {
    return pieces.stream().sorted(Comparator.comparingDouble(this::share)).toList();
  }

  /**
   * Those to ask an index for, the rarest first: one more only while to read its list takes less
   * time than the certificates that it spares.
   */
  List<String> telling(List<String> pieces) {
    List<String> rarest = byRarity(pieces);
    List<String> telling = new ArrayList<>();
    for (String piece : rarest.subList(0, Math.min(rarest.size(), MOST))) {
      double spared = telling.isEmpty() ? 1 : together(telling, this::atMost) * (1 - share(piece));
      if (spared * LINES_OF_AN_INDEX < atMost(piece)) {
        break;
      }
      telling.add(piece);
    }
    return telling;
  }

  /** What is cheapest where the newest come first. */
  SearchWay way(List<String> pieces) {
    if (shares.isEmpty()) {
      return SearchWay.PLANNED;
    }
    double share = share(byRarity(pieces).getFirst());
    if (together(pieces, this::share) * certificates <= FEW
        && share * certificates <= NO_GREAT_TROUBLE) {
      return SearchWay.ALL;
    }
    double read = SearchResult.CAP + share * certificates / DAYS;
    return SearchResult.CAP / share > read ? SearchWay.BY_DAYS : SearchWay.WALK;
  }

  /**
   * What is cheapest where there are no days to look into.
   *
   * @param newest whether certificates are met in the order in which they lie
   */
  SearchWay wayWithoutDays(List<String> pieces, boolean newest) {
    if (shares.isEmpty()) {
      return SearchWay.PLANNED;
    }
    double share = share(byRarity(pieces).getFirst());
    double met = SearchResult.CAP / share / (newest ? SIDE_BY_SIDE : 1);
    return share * certificates <= Math.max(FEW, met) ? SearchWay.ALL : SearchWay.WALK;
  }

  /**
   * How many days to look into at once: about half of those who are counted are met in them, and
   * not many are read in vain.
   */
  int daysAtOnce(List<String> pieces) {
    double inOne = together(pieces, this::share) * certificates / DAYS;
    return (int) Math.clamp(SearchResult.CAP / 2.0 / inOne, 1, MOST_AT_ONCE);
  }

  /**
   * Which part may have all of them. Pieces of one word are no strangers to each other: the second
   * is reckoned to leave the root of its share, the third the root of that, and so on.
   */
  private double together(List<String> pieces, ToDoubleFunction<String> share) {
    double together = 1;
    double power = 1;
    for (String piece : byRarity(pieces)) {
      together *= Math.pow(share.applyAsDouble(piece), power);
      power /= 2;
    }
    return together;
  }

  private double share(String piece) {
    return shares.getOrDefault(piece, 0.0);
  }

  private double atMost(String piece) {
    return shares.getOrDefault(piece, least);
  }
}
