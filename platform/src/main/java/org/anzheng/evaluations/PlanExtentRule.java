package org.anzheng.evaluations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/**
 * 计划人日与场所要求: the plan gives the man-days that the application review counted, and goes to every
 * site that is to be visited.
 */
final class PlanExtentRule {

  private static final String DAYS = "days";

  private PlanExtentRule() {}

  /** Man-days: each day counts once for everybody who judges. */
  @Basis({"iaf-md5:time", "17065:7.4"})
  static List<Objection> manDays(EvaluationSummary file, SitePlan plan) {
    long days = plan.days().stream().map(PlanDay::day).distinct().count();
    long judging = file.team().members().stream().filter(AssignedMember::judges).count();
    BigDecimal planned = BigDecimal.valueOf(days * judging);
    BigDecimal ordered = file.order().manDays();
    return plan.days().isEmpty() || planned.compareTo(ordered) >= 0
        ? List.of()
        : List.of(Objection.toField(DAYS, EvaluationRefusal.PLAN_TOO_SHORT, planned, ordered));
  }

  /** Sites: the central one and those drawn; all, where there is nothing to draw. */
  @Basis({"iaf-md1:sampling", "17065:7.4"})
  static List<Objection> sites(EvaluationSummary file, SitePlan plan) {
    OrderedSites sites = file.order().sites();
    if (sites.all().size() < 2 || plan.days().isEmpty()) {
      return List.of();
    }
    if (sites.areSampled() && file.site().siteSample().isEmpty()) {
      return List.of(Objection.to(EvaluationRefusal.SITES_NOT_DRAWN));
    }
    List<String> planned = plan.days().stream().map(PlanDay::site).map(String::strip).toList();
    return toVisit(file).stream()
        .filter(site -> !planned.contains(site))
        .map(site -> Objection.toField(DAYS, EvaluationRefusal.SITE_NOT_PLANNED, site))
        .toList();
  }

  /** The sites that the plan has to go to. */
  static List<String> toVisit(EvaluationSummary file) {
    List<String> all = file.order().sites().all();
    return file.site()
        .siteSample()
        .map(sample -> {
          List<String> visited = new ArrayList<>(List.of(all.getFirst()));
          visited.addAll(sample.drawn());
          return visited;
        })
        .orElseGet(() -> new ArrayList<>(all));
  }
}
