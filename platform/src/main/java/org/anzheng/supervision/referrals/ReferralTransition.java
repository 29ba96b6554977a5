package org.anzheng.supervision.referrals;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_OFFICE;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.referrals.ReferralStatus.CLOSED;
import static org.anzheng.supervision.referrals.ReferralStatus.RECEIVED;
import static org.anzheng.supervision.referrals.ReferralStatus.RETURNED;
import static org.anzheng.supervision.referrals.ReferralStatus.SENT;
import static org.anzheng.supervision.referrals.ReferralStatus.WITHDRAWN;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;

/** 移送状态转换: what can happen to a referral, by whom. Which side acts, a rule says. */
public enum ReferralTransition implements Transition<ReferralStatus> {
  /** 移送, to another department or office. */
  @Basis("opinion:9")
  SEND(Set.of(), SENT),
  /** 签收: the receipt. */
  @Basis("opinion:9")
  RECEIVE(Transition.from(SENT), RECEIVED),
  /** 退回, with reasons. */
  @Basis("opinion:9")
  RETURN(Transition.from(SENT, RECEIVED), RETURNED),
  /** 回告结果. */
  @Basis("opinion:9")
  REPORT_OUTCOME(Transition.from(RECEIVED), CLOSED),
  /** 撤回, before it was received. */
  @Basis("design")
  WITHDRAW(Transition.from(SENT), WITHDRAWN),
  /** 逾期提请: a clock ran out, and the leading departments of both lines are told. */
  @Basis("design")
  ESCALATE(Transition.from(SENT, RECEIVED), SENT, Set.of(SYSTEM), true);

  private final Set<ReferralStatus> from;
  private final ReferralStatus to;
  private final Set<Role> by;
  private final boolean keeps;

  ReferralTransition(Set<ReferralStatus> from, ReferralStatus to) {
    this(
        from,
        to,
        Transition.by(
            MARKET_REGULATOR,
            CYBERSPACE_REGULATOR,
            INDUSTRY_REGULATOR,
            PUBLIC_SECURITY_REGULATOR,
            PROVINCIAL_MARKET_REGULATOR,
            PROVINCIAL_OFFICE),
        false);
  }

  ReferralTransition(Set<ReferralStatus> from, ReferralStatus to, Set<Role> by, boolean keeps) {
    this.from = from;
    this.to = to;
    this.by = by;
    this.keeps = keeps;
  }

  @Override
  public Set<ReferralStatus> from() {
    return from;
  }

  @Override
  public ReferralStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return keeps;
  }
}
