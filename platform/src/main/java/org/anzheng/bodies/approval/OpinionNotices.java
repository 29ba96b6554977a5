package org.anzheng.bodies.approval;

import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.opinions.OpinionAsked;
import org.anzheng.opinions.OpinionSubjectKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 征求意见通知: tells a department that its opinion on an approval is asked. */
@Component
class OpinionNotices {

  private final Notices notices;

  OpinionNotices(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(OpinionAsked fact) {
    if (fact.subject().kind() == OpinionSubjectKind.APPROVAL) {
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
}
