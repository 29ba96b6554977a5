package org.anzheng.evaluations;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 场所要求: the sites of the client, and how many of them the evaluation visits.
 *
 * @param all the central one first, which is always visited; none where the order names none
 * @param visited how many are visited
 */
@NamedInterface("reads")
public record OrderedSites(List<String> all, int visited) {

  /** Wherever the plan says. */
  public static final OrderedSites NONE = new OrderedSites(List.of(), 0);

  public OrderedSites {
    all = List.copyOf(all);
  }

  /** Whether some are visited and some are not, so that a draw has to say which. */
  public boolean areSampled() {
    return visited < all.size();
  }

  /** Those of which a draw chooses: all but the central one. */
  List<String> drawnFrom() {
    return all.subList(1, all.size());
  }
}
