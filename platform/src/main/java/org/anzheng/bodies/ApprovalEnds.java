package org.anzheng.bodies;

import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 批准书届满: an approval that was not renewed is cancelled when its last day is over. */
@Component
class ApprovalEnds {

  private final Bodies bodies;

  ApprovalEnds(Bodies bodies) {
    this.bodies = bodies;
  }

  @EventListener
  void on(DeadlinePassed deadline) {
    if (deadline.kind().equals(BodyClocks.APPROVAL_END)) {
      String approvalNo = deadline.subject().substring(deadline.subject().indexOf('/') + 1);
      bodies.changeStanding(approvalNo, BodyTransition.EXPIRE, "", Actor.system());
    }
  }
}
