package org.anzheng.register;

import java.util.Optional;

/**
 * 查询条件.
 *
 * @param q words of number, holder's present and former names, USCC or scope; empty for all
 * @param sort relevance only where there are words
 * @param after number of the last line already seen
 * @param limit most lines of one page
 */
public record SearchQuery(
    String q, SearchFilter filter, SearchSort sort, Optional<String> after, int limit) {

  /** The most lines one page can have. */
  public static final int MOST = 100;

  public SearchQuery {
    limit = Math.clamp(limit, 1, MOST);
    sort = q.isBlank() && sort == SearchSort.RELEVANCE ? SearchSort.ISSUED : sort;
  }

  /** Words alone, the best matches first. */
  public static SearchQuery of(String q, int limit) {
    return new SearchQuery(q, SearchFilter.NONE, SearchSort.RELEVANCE, Optional.empty(), limit);
  }

  /** The page after a line. */
  public SearchQuery after(Optional<String> number) {
    return new SearchQuery(q, filter, sort, number, limit);
  }
}
