package org.anzheng.complaints;

import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;

/**
 * 举报人保密规则 (SOD-15): who complained is known to the complaints officers of the body it went to, and
 * to the market regulator once it was escalated; never to the subject.
 */
final class ConfidentialityRule {

  private ConfidentialityRule() {}

  @Basis("regulation:55")
  static boolean mayKnow(ComplaintSummary complaint, boolean escalated, Actor actor) {
    boolean officer =
        complaint.body().equals(actor.organisation()) && actor.has(Role.COMPLAINTS_OFFICER);
    return officer || (escalated && actor.has(Role.MARKET_REGULATOR));
  }
}
