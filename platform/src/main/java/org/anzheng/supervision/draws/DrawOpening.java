package org.anzheng.supervision.draws;

import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a draw when its announced time has come. */
@Component
class DrawOpening {

  private final Draws draws;

  DrawOpening(Draws draws) {
    this.draws = draws;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(DrawClocks.ANNOUNCED)) {
      draws.open(passed.subject().substring(passed.subject().indexOf('/') + 1));
    }
  }
}
