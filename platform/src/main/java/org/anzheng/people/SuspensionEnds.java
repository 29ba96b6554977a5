package org.anzheng.people;

import java.util.UUID;
import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 停止执业届满: a suspended person practises again when the last day is over. */
@Component
class SuspensionEnds {

  private final Practice practice;

  SuspensionEnds(Practice practice) {
    this.practice = practice;
  }

  @EventListener
  void on(DeadlinePassed deadline) {
    if (deadline.kind().equals(Practice.SUSPENSION_END)) {
      practice.resume(
          UUID.fromString(deadline.subject().substring(deadline.subject().indexOf('/') + 1)));
    }
  }
}
