package org.anzheng.opinions;

import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 意见逾期处理: the reply limit passes, so the request lapses. */
@Component
class OpinionLapse {

  private final Opinions opinions;

  OpinionLapse(Opinions opinions) {
    this.opinions = opinions;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(OpinionClocks.REPLY)) {
      opinions.lapse(OpinionClocks.requestOf(passed.subject()));
    }
  }
}
