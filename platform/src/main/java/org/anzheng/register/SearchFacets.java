package org.anzheng.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 查询分面: how the certificates that were counted spread, the most frequent first. Where more match
 * than are counted, it is the spread of those counted.
 */
public record SearchFacets(
    List<Count> category,
    List<Count> level,
    List<Count> status,
    List<Count> division,
    List<Count> body) {

  public SearchFacets {
    category = List.copyOf(category);
    level = List.copyOf(level);
    status = List.copyOf(status);
    division = List.copyOf(division);
    body = List.copyOf(body);
  }

  /** 分面计数: a value by which the search can be narrowed, and how many have it. */
  public record Count(String value, int count) {}

  static SearchFacets of(List<SearchMatch> matches) {
    return new SearchFacets(
        counts(matches, SearchMatch::category),
        counts(matches, SearchMatch::level),
        counts(matches, match -> match.status().name()),
        counts(matches, SearchMatch::province),
        counts(matches, SearchMatch::issuer));
  }

  private static List<Count> counts(
      List<SearchMatch> matches, Function<SearchMatch, String> value) {
    Map<String, Integer> counts = new HashMap<>();
    matches.forEach(match -> counts.merge(value.apply(match), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty())
        .map(e -> new Count(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }
}
