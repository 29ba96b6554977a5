package org.anzheng.evaluations;

import java.util.List;
import java.util.Optional;

/** Evaluations of a client with several sites, without a database. */
final class GivenSites {

  private GivenSites() {}

  /** Documents reviewed, five sites of which three are visited. */
  static EvaluationSummary sampled(EvaluationStatus status) {
    EvaluationSummary complete = GivenFile.with(status, GivenFile.emptySite(Optional.empty()));
    return new EvaluationSummary(
        GivenFile.order(new OrderedSites(List.of("总部", "一部", "二部", "三部", "四部"), 3)),
        status,
        complete.team(),
        complete.documentReview(),
        complete.site(),
        List.of(),
        Optional.empty(),
        "",
        1);
  }

  static SitePlan planAt(String... sites) {
    return new SitePlan(
        List.of(sites).stream().map(site -> new PlanDay(GivenFile.TODAY, site, "访谈")).toList(), "");
  }

  /** The same with its sites drawn. */
  static EvaluationSummary drawn(EvaluationSummary file, SampleDraw draw) {
    SiteFile site = file.site();
    return new EvaluationSummary(
        file.order(),
        file.status(),
        file.team(),
        file.documentReview(),
        new SiteFile(
            site.plan(),
            site.notice(),
            site.acknowledgedAt(),
            site.meetings(),
            site.leftAt(),
            site.attendance(),
            site.sample(),
            site.findings(),
            Optional.of(draw)),
        file.nonconformities(),
        file.report(),
        file.ended(),
        file.version());
  }
}
