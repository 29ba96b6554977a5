package org.anzheng.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anzheng.certificates.CertificateNumber;

/** What was typed, as conditions: each word must stand somewhere in what a certificate says. */
final class SearchWords {

  private static final Pattern BLANK = Pattern.compile(" ");

  /** The rarest tell the most; all of them would have the index read its longest lists. */
  private static final int PAIRS = 4;

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}");

  private final String typed;
  private final String text;
  private final List<String> pairs;
  private final PairShares shares;
  private final boolean whole;

  SearchWords(String q, PairShares shares) {
    this(q, shares, true);
  }

  private SearchWords(String q, PairShares shares, boolean mayBeWhole) {
    this.typed = q.strip();
    this.text = Bigrams.normalise(q);
    this.pairs = Bigrams.of(text);
    this.shares = shares;
    this.whole = mayBeWhole && (CertificateNumber.hasForm(upper()) || isCode());
  }

  /** The same, as pieces of text even if it looks like a whole number. */
  SearchWords inPieces() {
    return new SearchWords(typed, shares, false);
  }

  String text() {
    return text;
  }

  /** A number or code that is written out is looked up as what it is. */
  boolean isWhole() {
    return whole;
  }

  private boolean isCode() {
    return CODE.matcher(upper()).matches();
  }

  private String upper() {
    return typed.toUpperCase(Locale.ROOT);
  }

  /**
   * What is cheapest. Several common words may seldom stand together.
   *
   * @param newest whether the newest certificates come first
   */
  SearchWay way(boolean newest) {
    if (isWhole() || pairs.isEmpty()) {
      return SearchWay.WALK;
    }
    boolean several = parts().size() > 1;
    if (newest && !wide().isEmpty()) {
      SearchWay way = shares.way(pairs);
      return way == SearchWay.WALK && several ? SearchWay.BY_WEEK : way;
    }
    SearchWay way = hasDigit() ? SearchWay.ALL : shares.wayWithoutWeeks(pairs, newest);
    return way == SearchWay.WALK && several ? SearchWay.PLANNED : way;
  }

  /** Each two digits are common, and a number is rare. */
  private boolean hasDigit() {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private List<String> parts() {
    return BLANK.splitAsStream(text).toList();
  }

  /** The pairs that stand in the index by week. */
  private List<String> wide() {
    return pairs.stream().filter(pair -> pair.codePoints().anyMatch(c -> c > 127)).toList();
  }

  /** What an index over pairs is asked if the certificates are found so; a parameter is added. */
  Optional<String> indexed(SearchWay way, Map<String, Object> parameters) {
    if (isWhole() || pairs.isEmpty()) {
      return Optional.empty();
    }
    return switch (way) {
      case ALL, PLANNED -> {
        parameters.put("pairs", array(pairs));
        yield Optional.of("register.pairs(search_text) @> :pairs::text[]");
      }
      case BY_WEEK ->
          Optional.of("register.pairs_in_week(search_text, issued_on) " + weeks(parameters));
      case WALK -> Optional.empty();
    };
  }

  /**
   * How many weeks are looked into at once. Several pairs are looked for week by week, where the
   * index knows which certificates have them all.
   */
  int weeksAtOnce() {
    return pairs.size() > 1 ? 1 : shares.weeksAtOnce(wide());
  }

  private String weeks(Map<String, Object> parameters) {
    int weeks = weeksAtOnce();
    if (weeks == 1) {
      parameters.put("pairs", array(wide()));
      return "@> register.week_pairs(:pairs::text[], week::date)";
    }
    parameters.put("pair", shares.rarest(wide(), 1).getFirst());
    parameters.put("weeks", weeks);
    return "&& register.pair_in_weeks(:pair, week::date, :weeks)";
  }

  /** What must hold whatever an index says; the parameters are added. */
  List<String> conditions(Map<String, Object> parameters) {
    if (isWhole()) {
      parameters.put("whole", upper());
      parameters.put("typed", typed);
      return List.of(
          isCode() ? "(holder_uscc = :whole OR reported_as = :typed)" : "number = :whole");
    }
    if (pairs.isEmpty()) { // one character alone is no word that an index could find
      return text.isEmpty() ? List.of() : List.of("false");
    }
    List<String> conditions = new ArrayList<>();
    List<String> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      conditions.add("position(:word%d IN search_text) > 0".formatted(i));
      parameters.put("word" + i, parts.get(i));
    }
    return conditions;
  }

  private String[] array(List<String> some) {
    return shares.rarest(some, PAIRS).toArray(String[]::new);
  }
}
