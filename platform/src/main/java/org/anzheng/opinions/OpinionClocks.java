package org.anzheng.opinions;

import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 意见期限: the reply limit of each request. */
@Component
class OpinionClocks {

  static final String REPLY = "opinion.reply";

  private static final String SUBJECT = "opinion/";

  private final Deadlines deadlines;

  OpinionClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  void start(OpinionAsked fact) {
    deadlines.start(
        new DeadlineStart(
            SUBJECT + fact.request(),
            REPLY,
            ChinaTime.endOf(fact.due()),
            "design",
            fact.act().organisation(),
            fact.role()));
  }

  void stop(OpinionFact fact) {
    deadlines.meet(SUBJECT + fact.request(), REPLY);
  }

  /** The request in a deadline's subject. */
  static UUID requestOf(String subject) {
    return UUID.fromString(subject.substring(SUBJECT.length()));
  }
}
