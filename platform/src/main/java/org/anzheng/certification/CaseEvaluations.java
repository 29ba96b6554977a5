package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.List;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.evaluations.EvaluationOrder;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Evaluations;
import org.anzheng.evaluations.OrderedSites;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** 审核任务下达: what a case asks of its evaluation. */
@Component
class CaseEvaluations {

  private final Evaluations evaluations;

  CaseEvaluations(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  void open(CaseFile file, EvaluationMode mode, Actor actor) {
    CaseSummary summary = file.summary();
    evaluations.open(
        new EvaluationOrder(
            summary.number(),
            summary.chain(),
            summary.body(),
            summary.applicant(),
            summary.subject().category(),
            summary.subject().tier(),
            summary.subject().scopeZh(),
            mode,
            manDays(file),
            criteria(file),
            sites(file)),
        actor);
  }

  void giveBack(CaseFile file, String issues, Actor actor) {
    evaluations.giveBack(file.summary().number(), issues, actor);
  }

  /** Stops an evaluation that still runs. */
  void stop(CaseFile file, String reason, Actor actor) {
    file.evaluation()
        .filter(evaluation -> EvaluationTransition.STOP.isOpenTo(actor, evaluation.status()))
        .ifPresent(evaluation -> evaluations.stop(evaluation.caseNumber(), reason, actor));
  }

  static BigDecimal manDays(CaseFile file) {
    return file.records()
        .applicationReview()
        .map(review -> review.manDays().total())
        .or(() -> file.records().opening().map(Opening::manDays))
        .orElse(BigDecimal.ZERO);
  }

  /**
   * The sites of the frozen commission, and how many of them the application review has visited.
   */
  private static OrderedSites sites(CaseFile file) {
    List<String> all =
        file.commission().form().service().sites().stream().map(Site::line).distinct().toList();
    return file.records()
        .applicationReview()
        .map(ApplicationReview::manDays)
        .flatMap(ManDays::yardstick)
        .or(() -> file.records().opening().flatMap(Opening::yardstick))
        .filter(yardstick -> !all.isEmpty())
        .map(yardstick -> new OrderedSites(all, Math.min(yardstick.sites().visited(), all.size())))
        .orElse(OrderedSites.NONE);
  }

  /** The criteria that the frozen commission lists; the team judges them all. */
  static List<String> criteria(CaseFile file) {
    return file.commission().criteria();
  }
}
