package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.springframework.stereotype.Component;

/** 资格覆盖: whether a team that is assigned still covers the days that lie ahead. */
@Component
class Coverage {

  private static final Set<EvaluationStatus> BEFORE_PLAN =
      EnumSet.of(EvaluationStatus.TEAM_SET, EvaluationStatus.DOC_REVIEWED);
  private static final Set<EvaluationStatus> PLANNED =
      EnumSet.of(
          EvaluationStatus.PLAN_SENT, EvaluationStatus.PLAN_CONFIRMED, EvaluationStatus.ON_SITE);

  private final Candidates candidates;

  Coverage(Candidates candidates) {
    this.candidates = candidates;
  }

  /** What stands against the team on one day. */
  @Basis({"regulation:38", "regulation:62", "17065:6.1"})
  List<Objection> on(EvaluationSummary file, LocalDate day) {
    return objections(file, List.of(day), ChinaTime.startOf(day));
  }

  /** What stands against it on the days of a plan that is about to be sent. */
  List<Objection> against(EvaluationSummary file, SitePlan plan, Instant now) {
    List<LocalDate> days = plan.days().stream().map(PlanDay::day).distinct().sorted().toList();
    if (days.isEmpty() || file.team().members().isEmpty()) {
      return List.of();
    }
    TeamNeeds needs =
        candidates
            .needs(file.order(), new AssignmentPeriod(days.getFirst(), days.getLast()), now)
            .on(days);
    List<Candidate> team = candidates.again(file);
    List<Objection> found = new ArrayList<>(TeamRules.coverage(needs, team));
    found.addAll(AvailabilityRule.objections(team, needs));
    return found;
  }

  /** What stands against it on the days that lie ahead. */
  List<Objection> ahead(EvaluationSummary file, Instant now) {
    return objections(file, daysAhead(file, ChinaTime.dateOf(now)), now);
  }

  /** Whether a day ahead is not covered. */
  boolean hasGap(EvaluationSummary file, Instant now) {
    return !ahead(file, now).isEmpty();
  }

  /** The first of the days that is not covered. */
  static Optional<LocalDate> firstGap(TeamNeeds needs, List<Candidate> team) {
    return needs.days().stream()
        .filter(day -> !TeamRules.coverage(needs.on(List.of(day)), team).isEmpty())
        .findFirst();
  }

  /** The days of the plan from today on; before there is a plan, those of the assignment. */
  static List<LocalDate> daysAhead(EvaluationSummary file, LocalDate today) {
    if (BEFORE_PLAN.contains(file.status())) {
      List<LocalDate> assigned = file.team().period().map(AssignmentPeriod::days).orElse(List.of());
      return assigned.stream().filter(day -> !day.isBefore(today)).toList();
    }
    return PLANNED.contains(file.status())
        ? file.site().plannedDays().stream().filter(day -> !day.isBefore(today)).toList()
        : List.of();
  }

  private List<Objection> objections(EvaluationSummary file, List<LocalDate> days, Instant now) {
    if (days.isEmpty() || file.team().members().isEmpty()) {
      return List.of();
    }
    return TeamRules.coverage(
        candidates.yardstick(now).needs(file.order(), days), candidates.again(file));
  }
}
