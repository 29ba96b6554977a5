package org.anzheng.supervision.referrals;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_OFFICE;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;

/** 移送状态: where a referral stands; which side's turn it is, a rule says. */
public enum ReferralStatus implements Status {
  /** 已移送, 待签收. */
  SENT(true),
  /** 已签收, 办理中. */
  RECEIVED(true),
  /** 已回告结果. */
  CLOSED(false),
  /** 已退回. */
  RETURNED(false),
  /** 已撤回. */
  WITHDRAWN(false);

  private final boolean open;

  ReferralStatus(boolean open) {
    this.open = open;
  }

  @Override
  public Set<Role> awaiting() {
    return open
        ? Set.of(
            MARKET_REGULATOR,
            CYBERSPACE_REGULATOR,
            INDUSTRY_REGULATOR,
            PUBLIC_SECURITY_REGULATOR,
            PROVINCIAL_MARKET_REGULATOR,
            PROVINCIAL_OFFICE)
        : Set.of();
  }

  /** Whether something is left to do. */
  public boolean open() {
    return open;
  }
}
