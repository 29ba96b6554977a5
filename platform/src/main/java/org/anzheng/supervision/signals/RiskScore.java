package org.anzheng.supervision.signals;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Basis;

/**
 * 风险分值: the sum of the weights of all signals that count, with every reason. Nothing else goes in.
 *
 * @param reasons the rules behind it, the heaviest first
 */
public record RiskScore(UUID party, long points, List<PartyCount> reasons) {

  public RiskScore {
    reasons = List.copyOf(reasons);
  }

  /** The score that these reasons make. */
  @Basis("design")
  static RiskScore of(UUID party, List<PartyCount> reasons) {
    return new RiskScore(
        party,
        reasons.stream().mapToLong(PartyCount::points).sum(),
        reasons.stream()
            .sorted(
                Comparator.comparingLong(PartyCount::points)
                    .reversed()
                    .thenComparing(PartyCount::rule))
            .toList());
  }
}
