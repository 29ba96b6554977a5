package org.anzheng.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anzheng.certificates.CertificateStatus;

/**
 * 查询语句: the SQL of one search. Only what was asked stands in it, so that the planner can choose
 * between the index of a condition and walking the order until enough is found.
 */
final class SearchStatement {

  private static final Pattern BLANK = Pattern.compile(" ");
  private static final String LINE =
      "number, holder_name, category, tier, issuer, division, issued_on, valid_to, status";
  private static final String AFTER_LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

  private final Map<String, Object> parameters = new HashMap<>();
  private final List<String> filters = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final SearchQuery query;

  SearchStatement(SearchQuery query, LocalDate today) {
    this.query = query;
    parameters.put("today", today);
    words();
    filters(query.filter());
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** The first that match, in the order asked for. */
  String first() {
    return query.sort() == SearchSort.RELEVANCE ? ranked() : walk("");
  }

  /** Those behind the line already seen. */
  String next() {
    return walk(
        switch (query.sort()) {
          case RELEVANCE, ISSUED -> "(issued_on, number) < " + seen("issued_on");
          case EXPIRY -> "(valid_to, number) > " + seen("valid_to");
          case NAME -> "(name_key, number) > " + seen("name_key");
        });
  }

  private static String seen(String key) {
    return "(SELECT %s, number FROM register.certificate WHERE number = :after)".formatted(key);
  }

  private String walk(String seen) {
    List<String> all = new ArrayList<>(filters);
    all.addAll(words);
    if (!seen.isEmpty()) {
      all.add(seen);
    }
    return select(LINE, all) + order() + " LIMIT :limit";
  }

  private String order() {
    return switch (query.sort()) {
      case RELEVANCE, ISSUED -> " ORDER BY issued_on DESC, number DESC";
      case EXPIRY -> " ORDER BY valid_to, number";
      case NAME -> " ORDER BY name_key, number";
    };
  }

  /**
   * The newest that match anywhere, and whatever is called so or begins so: with a common word the
   * one that is meant is not among the newest.
   */
  private String ranked() {
    String q = Bigrams.normalise(query.q());
    parameters.put("q", q);
    parameters.put("end", q + AFTER_LAST);
    List<String> named = new ArrayList<>(filters);
    named.add("name_key >= :q AND name_key < :end");
    List<String> anywhere = new ArrayList<>(filters);
    anywhere.addAll(words);
    return """
    SELECT %s FROM ((%s ORDER BY name_key, number LIMIT :limit)
      UNION (%s ORDER BY issued_on DESC, number DESC LIMIT :limit)) found
    ORDER BY CASE WHEN name_key = :q OR lower(number) = :q OR lower(holder_uscc) = :q THEN 0
        WHEN starts_with(name_key, :q) THEN 1
        WHEN position(:q IN name_key) > 0 THEN 2 ELSE 3 END,
      issued_on DESC, number DESC LIMIT :limit
    """
        .formatted(
            LINE,
            select(LINE + ", holder_uscc, name_key", named),
            select(LINE + ", holder_uscc, name_key", anywhere));
  }

  private static String select(String columns, List<String> conditions) {
    return "SELECT "
        + columns
        + " FROM register.certificate WHERE "
        + (conditions.isEmpty() ? "true" : String.join(" AND ", conditions));
  }

  /** Each word must stand somewhere; one character alone is no word that an index could find. */
  private void words() {
    String q = Bigrams.normalise(query.q());
    List<String> pairs = Bigrams.of(q);
    if (pairs.isEmpty()) {
      if (!q.isEmpty()) {
        words.add("false");
      }
      return;
    }
    words.add("bigrams @> :bigrams::text[]");
    parameters.put("bigrams", pairs.toArray(String[]::new));
    List<String> parts = BLANK.splitAsStream(q).toList();
    for (int i = 0; i < parts.size(); i++) {
      words.add("position(:word%d IN search_text) > 0".formatted(i));
      parameters.put("word" + i, parts.get(i));
    }
  }

  private void filters(SearchFilter filter) {
    filter.uscc().ifPresent(uscc -> equal("holder_uscc", uscc));
    filter.category().ifPresent(category -> equal("category", category));
    filter.level().ifPresent(level -> equal("tier", level));
    filter.body().ifPresent(body -> equal("issuer", body));
    filter.status().ifPresent(this::status);
    filter
        .division()
        .ifPresent(division -> {
          filters.add("division >= :division AND division < :division_end");
          parameters.put("division", division);
          parameters.put("division_end", division + ":"); // the character after 9
        });
    filter
        .expiringBefore()
        .ifPresent(day -> {
          filters.add("status IN ('VALID', 'SUSPENDED')");
          filters.add("valid_to >= :today AND valid_to < :before");
          parameters.put("before", day);
        });
  }

  private void equal(String column, String value) {
    filters.add(column + " = :" + column);
    parameters.put(column, value);
  }

  /** Midnight does not wait for the event that records expiry. */
  private void status(CertificateStatus status) {
    parameters.put("status", status.name());
    filters.add(
        switch (status) {
          case VALID, SUSPENDED -> "status = :status AND valid_to >= :today";
          case REVOKED, CANCELLED -> "status = :status";
          case EXPIRED ->
              "(status = :status OR status IN ('VALID', 'SUSPENDED') AND valid_to < :today)";
        });
  }
}
