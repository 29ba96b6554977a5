package org.anzheng.scheme.committee;

import java.util.List;
import org.anzheng.kernel.Objection;
import org.springframework.modulith.NamedInterface;

/**
 * 构成均衡: how many members each side has, and whether the committee may vote.
 *
 * @param members of each side, in the order of {@link Constituency}
 * @param objections why it may not vote; empty when it may
 */
@NamedInterface("committee")
public record Balance(CommitteeNumbers numbers, List<Integer> members, List<Objection> objections) {

  public Balance {
    members = List.copyOf(members);
    objections = List.copyOf(objections);
  }

  /** Members of one side. */
  public int of(Constituency side) {
    return members.get(side.ordinal());
  }

  /** All who sit. */
  public int total() {
    return members.stream().mapToInt(Integer::intValue).sum();
  }
}
