package org.anzheng.bodies;

import java.time.LocalDate;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 批准书届满: an approval that was not renewed is cancelled when its last day is over. Runs last, so
 * that a renewal the law presumes comes first.
 */
@Component
class ApprovalEnds {

  private final Bodies bodies;
  private final BodyDirectory directory;

  ApprovalEnds(Bodies bodies, BodyDirectory directory) {
    this.bodies = bodies;
    this.directory = directory;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(DeadlinePassed deadline) {
    if (deadline.kind().equals(BodyClocks.APPROVAL_END)) {
      String approvalNo = deadline.subject().substring(deadline.subject().indexOf('/') + 1);
      LocalDate next = ChinaTime.dateOf(deadline.due());
      directory
          .find(approvalNo)
          .filter(body -> body.validTo().isBefore(next))
          .ifPresent(body ->
              bodies.changeStanding(
                  approvalNo, StandingOrder.on(StandingGround.NOT_RENEWED, ""), Actor.system()));
    }
  }
}
