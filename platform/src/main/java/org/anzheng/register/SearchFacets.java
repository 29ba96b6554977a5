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

  static SearchFacets of(List<SearchLine> lines) {
    return new SearchFacets(
        counts(lines, SearchLine::category),
        counts(lines, SearchLine::level),
        counts(lines, line -> line.status().name()),
        counts(lines, SearchLine::province),
        counts(lines, SearchLine::issuer));
  }

  private static List<Count> counts(List<SearchLine> lines, Function<SearchLine, String> value) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(value.apply(line), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty())
        .map(e -> new Count(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }
}
