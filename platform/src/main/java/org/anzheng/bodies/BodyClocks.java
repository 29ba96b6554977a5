package org.anzheng.bodies;

import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 机构期限: the clocks of an approval: its own end, and the end of a suspension of business. */
@Component
class BodyClocks {

  static final String APPROVAL_END = "body.approval-end";
  static final String SUSPENSION_END = "body.suspension-order-end";

  private final Deadlines deadlines;
  private final Parameters parameters;

  BodyClocks(Deadlines deadlines, Parameters parameters) {
    this.deadlines = deadlines;
    this.parameters = parameters;
  }

  void start(BodyApproved fact) {
    deadlines.start(
        new DeadlineStart(
            fact.chain(),
            APPROVAL_END,
            ChinaTime.endOf(fact.validTo()),
            "body-measures:12",
            fact.organisation(),
            Role.SYSTEM));
  }

  void follow(BodyStandingChanged fact, Actor actor) {
    switch (fact.to()) {
      case SUSPENDED_ORDER -> startSuspension(fact, actor);
      case IN_FORCE -> deadlines.meet(fact.chain(), SUSPENSION_END);
      case REVOKED, CANCELLED -> {
        deadlines.meet(fact.chain(), SUSPENSION_END);
        deadlines.meet(fact.chain(), APPROVAL_END);
      }
    }
  }

  private void startSuspension(BodyStandingChanged fact, Actor regulator) {
    deadlines.start(
        new DeadlineStart(
            fact.chain(),
            SUSPENSION_END,
            ChinaTime.endOf(
                fact.effective()
                    .plus(parameters.on(fact.effective()).bodySuspensionOrder())
                    .minusDays(1)),
            "body-measures:39",
            regulator.organisation(),
            Role.MARKET_REGULATOR));
  }
}
