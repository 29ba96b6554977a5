package org.anzheng.register;

import java.util.List;
import java.util.Optional;

/**
 * 查询结果: one page.
 *
 * @param lines in the order asked for
 * @param next cursor of the next page; empty on the last
 * @param total how many match, counted no further than {@link #CAP}
 * @param facets how those that were counted spread
 */
public record SearchResult(
    List<SearchLine> lines, Optional<String> next, int total, SearchFacets facets) {

  /** Counting stops here. */
  public static final int CAP = 500;

  /** Nothing. */
  public static final SearchResult NONE =
      new SearchResult(List.of(), Optional.empty(), 0, SearchFacets.of(List.of()));

  public SearchResult {
    lines = List.copyOf(lines);
  }

  /** Whether there are more than were counted. */
  public boolean capped() {
    return total > CAP;
  }
}
