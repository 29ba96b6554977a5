package org.anzheng.supervision.signals;

import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;

/** 风险信号状态: whether somebody has looked at it, and what came of it. */
public enum SignalStatus implements Status {
  /** 待核查. */
  OPEN(MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR),
  /** 机构其后已处理: late, and not looked at. */
  ANSWERED(MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR),
  /** 属实. */
  CONFIRMED,
  /** 排除. */
  HARMLESS;

  private final Set<Role> awaiting;

  SignalStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  /** Whether it counts in the score: what is not explained away. */
  public boolean counts() {
    return this != HARMLESS;
  }
}
