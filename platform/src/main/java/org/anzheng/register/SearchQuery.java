package org.anzheng.register;

import java.util.Optional;

/**
 * 查询条件.
 *
 * @param q number, holder's name, USCC or words of the scope; empty for all
 * @param after number of the last line already seen
 * @param limit most lines of one page
 */
public record SearchQuery(String q, Optional<String> after, int limit) {

  /** The most lines one page can have. */
  public static final int MOST = 100;

  public SearchQuery {
    limit = Math.clamp(limit, 1, MOST);
  }
}
