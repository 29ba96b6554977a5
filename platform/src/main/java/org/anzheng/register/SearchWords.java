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

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}");

  private final String typed;
  private final String text;
  private final List<String> pieces;
  private final PieceShares shares;
  private final boolean whole;

  SearchWords(String q, PieceShares shares) {
    this(q, shares, true);
  }

  private SearchWords(String q, PieceShares shares, boolean mayBeWhole) {
    this.typed = q.strip();
    this.text = Pieces.normalise(q);
    this.pieces = Pieces.of(text);
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
    if (isWhole() || pieces.isEmpty()) {
      return SearchWay.WALK;
    }
    boolean several = parts().size() > 1;
    if (newest && !byDay().isEmpty()) {
      SearchWay way = shares.way(pieces);
      return way == SearchWay.WALK && several ? SearchWay.BY_DAYS : way;
    }
    SearchWay way = hasDigit() ? SearchWay.ALL : shares.wayWithoutDays(pieces, newest);
    return way == SearchWay.WALK && several ? SearchWay.PLANNED : way;
  }

  /** Each two digits are common, and a number is rare. */
  private boolean hasDigit() {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private List<String> parts() {
    return BLANK.splitAsStream(text).toList();
  }

  /** What stands in the index by day. */
  private List<String> byDay() {
    return pieces.stream().filter(Pieces::isByDay).toList();
  }

  /** What an index over pieces is asked if the certificates are found so; a parameter is added. */
  Optional<String> indexed(SearchWay way, Map<String, Object> parameters) {
    if (isWhole() || pieces.isEmpty()) {
      return Optional.empty();
    }
    return switch (way) {
      case ALL, PLANNED -> {
        parameters.put("pieces", shares.telling(pieces).toArray(String[]::new));
        yield Optional.of("register.pieces(search_text) @> :pieces::text[]");
      }
      case BY_DAYS -> Optional.of(onDays(parameters));
      case WALK -> Optional.empty();
    };
  }

  /** How many days are looked into at once. */
  int daysAtOnce() {
    return shares.daysAtOnce(byDay());
  }

  /** A certificate has its pairs on one day: what has each on one of these has all on the same. */
  private String onDays(Map<String, Object> parameters) {
    List<String> telling = shares.telling(byDay());
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < telling.size(); i++) {
      conditions.add(
          "register.pairs_on_day(search_text, issued_on)"
              + " && register.pair_on_days(:piece%d, last::date, :days)".formatted(i));
      parameters.put("piece" + i, telling.get(i));
    }
    return String.join(" AND ", conditions);
  }

  /** What must hold whatever an index says; the parameters are added. */
  List<String> conditions(Map<String, Object> parameters) {
    if (isWhole()) {
      parameters.put("whole", upper());
      parameters.put("typed", typed);
      return List.of(
          isCode() ? "(holder_uscc = :whole OR reported_as = :typed)" : "number = :whole");
    }
    if (pieces.isEmpty()) { // one character alone is no word that an index could find
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
}
