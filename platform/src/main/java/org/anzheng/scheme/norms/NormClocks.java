package org.anzheng.scheme.norms;

import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** 版本更替期限: when a later version takes effect, the one before is superseded. */
@Component
class NormClocks {

  static final String SUPERSEDED = "norm.superseded";

  private static final String SUBJECT = "norm/";

  private final Deadlines deadlines;

  NormClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The first moment of the effective day ends the version before. */
  void start(NormVersion before, NormPublished fact) {
    deadlines.start(
        new DeadlineStart(
            SUBJECT + before.draft(),
            SUPERSEDED,
            ChinaTime.startOf(fact.effectiveFrom()),
            "opinion:2",
            fact.act().organisation(),
            Role.SYSTEM));
  }

  /** The draft in a deadline's subject. */
  static String draftOf(String subject) {
    return subject.substring(SUBJECT.length());
  }
}
