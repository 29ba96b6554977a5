package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationTransition.ACKNOWLEDGE_PLAN;
import static org.anzheng.evaluations.EvaluationTransition.REVIEW_DOCUMENTS;
import static org.anzheng.evaluations.EvaluationTransition.SEND_PLAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.evaluations.SiteFact.SitePlanAcknowledged;
import org.anzheng.evaluations.SiteFact.SitePlanSent;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;

/** 文件审查与审查计划: pure decisions before anybody goes to the site. */
final class PlanDecisions {

  private PlanDecisions() {}

  static DocumentsReviewed reviewDocuments(
      EvaluationSummary file,
      DocumentReview review,
      List<Objection> evidence,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, REVIEW_DOCUMENTS, actor);
    TeamDuty.lead(file, actor);
    new Fields()
        .and(
            EvaluationGate.missing(EvaluationGateStep.DOCUMENT_REVIEW, file, ChinaTime.dateOf(now)))
        .text("conclusion", review.conclusion())
        .optionalText("issues", review.issues())
        .and(evidence)
        .check();
    return new DocumentsReviewed(Act.of(actor, REVIEW_DOCUMENTS, now), step, review);
  }

  /**
   * The plan; SOD-5 and SOD-8 are looked at again for the days on which the team will really work.
   */
  static SitePlanSent send(
      EvaluationSummary file,
      SitePlan plan,
      List<Objection> uncovered,
      LocalDate earliest,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, SEND_PLAN, actor);
    TeamDuty.lead(file, actor);
    Fields fields =
        new Fields()
            .when(plan.days().isEmpty(), "days", EvaluationRefusal.PLAN_EMPTY)
            .optionalText("sampling", plan.sampling());
    LocalDate today = ChinaTime.dateOf(now);
    for (int i = 0; i < plan.days().size(); i++) {
      day(fields, "days[" + i + "].", plan.days().get(i), today);
    }
    fields
        .and(PlanExtentRule.manDays(file, plan))
        .and(PlanExtentRule.sites(file, plan))
        .and(uncovered)
        .check();
    return new SitePlanSent(Act.of(actor, SEND_PLAN, now), step, plan, earliest);
  }

  static SitePlanAcknowledged acknowledge(
      EvaluationSummary file, boolean agreed, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, ACKNOWLEDGE_PLAN, actor);
    new Fields()
        .when(
            NoticeRule.agreementMissing(file.site(), agreed),
            "shorterNotice",
            EvaluationRefusal.SHORTER_NOTICE_NOT_AGREED)
        .check();
    boolean shortened = agreed && file.site().isShortNotice();
    return new SitePlanAcknowledged(Act.of(actor, ACKNOWLEDGE_PLAN, now), step, shortened);
  }

  private static void day(Fields fields, String path, PlanDay day, LocalDate today) {
    fields
        .when(day.day().isBefore(today), path + "day", EvaluationRefusal.PLAN_DAY_PAST, day.day())
        .line(path + "site", day.site())
        .text(path + "agenda", day.agenda());
  }
}
