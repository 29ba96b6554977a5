package org.anzheng.supervision.signals;

import java.util.UUID;

/** 对象件数: how many signals of a rule about a body or an organisation. */
public record PartyCount(UUID party, RiskRule rule, long signals) {

  /** What they add to the score. */
  public long points() {
    return signals * rule.weight().points();
  }
}
