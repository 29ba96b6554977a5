package org.anzheng.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 查询语句: the SQL of one search. Only what was asked stands in it, so that the planner can choose
 * between the index of a condition and walking the order until enough is found.
 */
final class SearchStatement {

  /** All of it stands in the index of every order. */
  private static final String MATCH = "number, category, tier, issuer, division, valid_to, status";

  private static final String WITH_DAY = MATCH + ", issued_on";
  private static final String RANKED =
      WITH_DAY
          + """
          , CASE WHEN name_key = :q THEN 0
            WHEN starts_with(name_key, :q) THEN 1
            WHEN position(:q IN name_key) > 0 THEN 2 ELSE 3 END AS place\
          """;
  private static final String NEWEST_DAY = "SELECT max(issued_on) FROM register.certificate";
  private static final String NEWEST = " ORDER BY issued_on DESC, number DESC";
  private static final String AFTER_LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

  private final Map<String, Object> parameters = new HashMap<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<String> filters;
  private final SearchQuery query;
  private final LocalDate today;
  private final SearchWords words;
  private final SearchWay way;
  private final Optional<String> indexed;

  SearchStatement(SearchQuery query, LocalDate today, PieceShares shares) {
    this(query, today, new SearchWords(query.q(), shares));
  }

  private SearchStatement(SearchQuery query, LocalDate today, SearchWords words) {
    this.query = query;
    this.today = today;
    this.words = words;
    parameters.put("today", today);
    this.filters = SearchConditions.of(query.filter(), parameters);
    this.way = way();
    this.indexed = words.indexed(way, parameters);
    conditions.addAll(filters);
    conditions.addAll(words.conditions(parameters));
    if (isRanked()) {
      parameters.put("q", words.text());
      parameters.put("end", words.text() + AFTER_LAST);
    }
  }

  /** What else may be meant by a whole number that no certificate has: a piece of a text. */
  Optional<SearchStatement> inPieces() {
    return words.isWhole()
        ? Optional.of(new SearchStatement(query, today, words.inPieces()))
        : Optional.empty();
  }

  private SearchWay way() {
    boolean newest = query.sort() == SearchSort.RELEVANCE || query.sort() == SearchSort.ISSUED;
    SearchWay best = words.way(newest);
    return best == SearchWay.BY_DAYS && !query.filter().isBroad() ? SearchWay.ALL : best;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** Whether what is found must still be ranked. */
  boolean isRanked() {
    return query.sort() == SearchSort.RELEVANCE && !words.isWhole();
  }

  /** The first that match, in the order asked for unless they must still be ranked. */
  String first() {
    return found(isRanked() ? RANKED : matched(), NEWEST_DAY, conditions);
  }

  /**
   * Whatever is called so or begins so. Where more match than are counted, the one that is meant
   * may not be among the newest.
   */
  String named() {
    List<String> named = new ArrayList<>(filters);
    named.add("name_key >= :q AND name_key < :end");
    return select(RANKED, named) + " ORDER BY name_key, number LIMIT :limit";
  }

  /** Those behind the line already seen. */
  String next() {
    List<String> behind = new ArrayList<>(conditions);
    behind.add(
        switch (query.sort()) {
          case RELEVANCE, ISSUED -> "(issued_on, number) < (" + seen("issued_on, number") + ")";
          case EXPIRY -> "(valid_to, number) > (" + seen("valid_to, number") + ")";
          case NAME -> "(name_key, number) > (" + seen("name_key, number") + ")";
        });
    return found(matched(), seen("issued_on"), behind);
  }

  /** Days are put into order; an index that has all the rest may not have them. */
  private String matched() {
    return way == SearchWay.BY_DAYS ? WITH_DAY : MATCH;
  }

  private static String seen(String key) {
    return "SELECT " + key + " FROM register.certificate WHERE number = :after";
  }

  private String found(String columns, String newest, List<String> wanted) {
    return switch (way) {
      case ALL -> all(columns, wanted) + order() + " LIMIT :limit";
      case BY_DAYS -> byDays(columns, newest, wanted);
      case PLANNED, WALK -> asked(columns, wanted) + order() + " LIMIT :limit";
    };
  }

  /** OFFSET 0 keeps the planner from walking an order, taking each text on the way apart. */
  private String all(String columns, List<String> wanted) {
    return "SELECT %s FROM (%s OFFSET 0) certificate".formatted(columns, asked("*", wanted));
  }

  private String asked(String columns, List<String> wanted) {
    List<String> both = new ArrayList<>(wanted);
    indexed.ifPresent(both::add);
    return select(columns, both);
  }

  /**
   * Some days after the other; days on which nothing is found cost next to nothing. OFFSET 0 keeps
   * the planner from asking the index of a filter for each of them anew.
   */
  private String byDays(String columns, String newest, List<String> wanted) {
    parameters.put("days", words.daysAtOnce());
    return """
    SELECT * FROM (SELECT c.* FROM generate_series(CAST((%s) AS timestamp),
        (SELECT min(issued_on) - :days FROM register.certificate),
        -make_interval(days => :days)) AS last
      CROSS JOIN LATERAL (SELECT %s FROM (%s OFFSET 0) certificate WHERE %s%s) c
      LIMIT :limit) found\
    """
            .formatted(
                newest, columns, select("*", indexed.stream().toList()), together(wanted), NEWEST)
        + NEWEST;
  }

  private String order() {
    return switch (query.sort()) {
      case RELEVANCE, ISSUED -> NEWEST;
      case EXPIRY -> " ORDER BY valid_to, number";
      case NAME -> " ORDER BY name_key, number";
    };
  }

  private static String select(String columns, List<String> wanted) {
    return "SELECT " + columns + " FROM register.certificate WHERE " + together(wanted);
  }

  private static String together(List<String> conditions) {
    return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
  }
}
