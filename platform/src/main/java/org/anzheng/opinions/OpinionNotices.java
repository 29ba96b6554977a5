package org.anzheng.opinions;

import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 征求意见通知: tells the department that its opinion is asked. */
@Component
class OpinionNotices {

  private final Notices notices;

  OpinionNotices(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(OpinionAsked fact) {
    notices.serve(
        NoticeDraft.toDuty(
                fact.kind(),
                "opinion/" + fact.request(),
                fact.chain(),
                fact.act().organisation(),
                fact.role())
            .saying(fact.subject().title(), fact.subject().kind(), fact.due())
            .under("opinion:4"),
        fact.act());
  }
}
