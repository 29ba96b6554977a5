package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 提前通知: the client has the plan some days before the team comes, or agrees to fewer. */
final class NoticeRule {

  private NoticeRule() {}

  /** Nobody comes to the site before the notice has run. */
  @Basis({"body-practice:2", "17065:7.4"})
  static List<Objection> running(SiteFile site, LocalDate today) {
    return site.notice().stream()
        .filter(notice -> notice.holdsOn(today))
        .map(notice -> Objection.to(EvaluationRefusal.NOTICE_RUNNING, notice.earliest()))
        .toList();
  }

  /** Who acknowledges a plan at shorter notice says so. */
  @Basis({"body-practice:2", "17065:7.4"})
  static boolean agreementMissing(SiteFile site, boolean agreed) {
    return site.isShortNotice() && !agreed;
  }
}
