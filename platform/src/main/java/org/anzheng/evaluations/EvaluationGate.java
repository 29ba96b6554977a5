package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/**
 * 完整性关口: what records must exist before a step opens. Lists everything that is missing, so that the
 * page can show it before anybody tries.
 */
final class EvaluationGate {

  private EvaluationGate() {}

  /** All that is missing before a step. */
  static List<Objection> missing(EvaluationGateStep step, EvaluationSummary file, LocalDate today) {
    return switch (step) {
      case DOCUMENT_REVIEW -> beforeDocumentReview(file);
      case SITE_WORK -> beforeSiteWork(file, today);
      case LEAVE_SITE -> beforeLeaving(file);
      case REPORT -> beforeReport(file, today);
    };
  }

  @Basis({"regulation:21", "regulation:8"})
  private static List<Objection> beforeDocumentReview(EvaluationSummary file) {
    List<Objection> missing = new ArrayList<>(DeclarationRule.missing(file.team()));
    if (file.order().mode().announced()) {
      missing.addAll(ConsentRule.missing(file.team()));
    }
    return missing;
  }

  @Basis({"regulation:21", "dsc-rules:4.3"})
  private static List<Objection> beforeSiteWork(EvaluationSummary file, LocalDate today) {
    List<Objection> missing = new ArrayList<>(beforeDocumentReview(file));
    if (file.documentReview().isEmpty()) {
      missing.add(Objection.to(EvaluationRefusal.DOCUMENT_REVIEW_MISSING));
    }
    if (file.order().mode().announced()) {
      missing.addAll(beforeAnnounced(file, today));
    }
    return missing;
  }

  @Basis({"body-practice:2", "17065:7.4"})
  private static List<Objection> beforeAnnounced(EvaluationSummary file, LocalDate today) {
    List<Objection> missing = new ArrayList<>();
    if (file.site().acknowledgedAt().isEmpty()) {
      missing.add(Objection.to(EvaluationRefusal.PLAN_NOT_ACKNOWLEDGED));
    }
    missing.addAll(NoticeRule.running(file.site(), today));
    return missing;
  }

  @Basis({"regulation:21", "17065:7.4"})
  private static List<Objection> beforeLeaving(EvaluationSummary file) {
    List<Objection> missing = new ArrayList<>(siteRecords(file));
    missing.addAll(MeetingRules.missing(file.site()));
    return missing;
  }

  @Basis({"regulation:21", "body-measures:18"})
  private static List<Objection> siteRecords(EvaluationSummary file) {
    List<Objection> missing = new ArrayList<>(AttendanceRule.missing(file));
    if (file.site().sample().isEmpty()) {
      missing.add(Objection.to(EvaluationRefusal.SAMPLE_NOT_DRAWN));
    }
    missing.addAll(FindingsRule.missing(file));
    missing.addAll(NonconformityRules.unsigned(file));
    return missing;
  }

  @Basis({"regulation:21", "17065:7.4"})
  private static List<Objection> beforeReport(EvaluationSummary file, LocalDate today) {
    if (!file.order().mode().onSite()) {
      return beforeReportOnDocuments(file);
    }
    List<Objection> missing = new ArrayList<>(beforeSiteWork(file, today));
    if (file.site().leftAt().isPresent()) {
      missing.addAll(siteRecords(file));
    } else {
      missing.addAll(beforeLeaving(file));
      missing.add(Objection.to(EvaluationRefusal.SITE_NOT_LEFT));
    }
    missing.addAll(NonconformityRules.open(file));
    return missing;
  }

  @Basis({"17065:7.4", "regulation:21"})
  private static List<Objection> beforeReportOnDocuments(EvaluationSummary file) {
    List<Objection> missing = new ArrayList<>(beforeDocumentReview(file));
    if (file.documentReview().isEmpty()) {
      missing.add(Objection.to(EvaluationRefusal.DOCUMENT_REVIEW_MISSING));
    }
    return missing;
  }
}
