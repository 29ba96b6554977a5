package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** 机构期限: the clocks of an approval: its own end, and the end of a suspension of business. */
@Component
class BodyClocks {

  static final String APPROVAL_END = "body.approval-end";
  static final String SUSPENSION_END = "body.suspension-order-end";

  private final Deadlines deadlines;

  BodyClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  void start(BodyApproved fact) {
    startEnd(fact.chain(), fact.validTo(), fact.organisation());
  }

  /** The end moves to that of the new period. */
  void renew(BodyScopeChanged fact) {
    startEnd(fact.chain(), fact.validTo(), fact.organisation());
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

  private void startEnd(String chain, LocalDate validTo, UUID organisation) {
    deadlines.start(
        new DeadlineStart(
            chain,
            APPROVAL_END,
            ChinaTime.endOf(validTo),
            "body-measures:12",
            organisation,
            Role.SYSTEM));
  }

  private void startSuspension(BodyStandingChanged fact, Actor regulator) {
    deadlines.start(
        new DeadlineStart(
                fact.chain(),
                SUSPENSION_END,
                ChinaTime.endOf(fact.until().orElseThrow()),
                "body-measures:39",
                regulator.organisation(),
                Role.MARKET_REGULATOR)
            .concerning(fact.organisation()));
  }
}
