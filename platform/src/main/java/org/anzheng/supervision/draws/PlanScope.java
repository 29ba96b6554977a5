package org.anzheng.supervision.draws;

import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.OfficeDirectory;
import org.springframework.stereotype.Component;

/** 计划归属: the market regulator has the national plans, an office its own. */
@Component
class PlanScope {

  private final OfficeDirectory offices;

  PlanScope(OfficeDirectory offices) {
    this.offices = offices;
  }

  boolean isOf(DrawPlan plan, Actor actor) {
    return plan.organisation().equals(actor.organisation())
        || actor.has(Role.MARKET_REGULATOR) && national(plan);
  }

  private boolean national(DrawPlan plan) {
    return offices.find(plan.organisation()).isEmpty();
  }
}
