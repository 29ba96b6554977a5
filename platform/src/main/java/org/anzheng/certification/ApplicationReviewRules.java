package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.WorkingCalendar;

/** 申请评审规则 (F4): what must be established before a commission is accepted. */
final class ApplicationReviewRules {

  private ApplicationReviewRules() {}

  @Basis({"17065:7.3", "body-measures:17"})
  static List<Objection> objections(
      ApplicationReviewForm form,
      List<ConflictHit> hits,
      Situation situation,
      ManDayYardstick yardstick,
      WorkingCalendar calendar) {
    List<Objection> found =
        new ArrayList<>(ClientVerificationRules.objections(form.client(), situation, calendar));
    if (!form.competent()) {
      found.add(Objection.toField("competent", CertificationRefusal.NOT_COMPETENT));
    }
    if (!form.differencesResolved()) {
      found.add(Objection.toField("differencesResolved", CertificationRefusal.DIFFERENCES_OPEN));
    }
    if (!hits.isEmpty() && form.conflictHandling().isBlank()) {
      found.add(
          Objection.toField(
              "conflictHandling", CertificationRefusal.CONFLICT_NOT_HANDLED, hits.size()));
    }
    found.addAll(ManDayRules.objections(form.manDays(), yardstick));
    Texts.limit(found, "remarks", form.remarks(), Texts.PROSE);
    return found;
  }
}
