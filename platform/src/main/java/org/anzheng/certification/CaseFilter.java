package org.anzheng.certification;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * 查询条件.
 *
 * @param statuses empty for all
 * @param category blank for all
 * @param text part of the number or of a name; blank for all
 */
@NamedInterface("reads")
public record CaseFilter(Set<CaseStatus> statuses, String category, String text, int limit) {

  private static final int MOST = 500;

  /** No condition. */
  public static final CaseFilter ALL = new CaseFilter(Set.of(), "", "", MOST);

  public CaseFilter {
    statuses = Set.copyOf(statuses);
    limit = Math.clamp(limit, 1, MOST);
  }
}
