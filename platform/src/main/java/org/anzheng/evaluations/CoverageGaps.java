package org.anzheng.evaluations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.springframework.stereotype.Component;

/**
 * 资格缺口待办: the evaluations of a body whose team does not cover the days ahead, be it that a sanction
 * began, a registration or a competence ended, or somebody left.
 */
@Component
class CoverageGaps {

  private final AssignmentStore assignments;
  private final PersonDirectory people;
  private final Candidates candidates;
  private final Clock clock;

  CoverageGaps(
      AssignmentStore assignments, PersonDirectory people, Candidates candidates, Clock clock) {
    this.assignments = assignments;
    this.people = people;
    this.candidates = candidates;
    this.clock = clock;
  }

  /** What a scheme manager has to mend, due on the first day that is not covered. */
  List<EvaluationTask> of(Actor actor) {
    if (!actor.has(Role.SCHEME_MANAGER)) {
      return List.of();
    }
    Instant now = clock.instant();
    List<RunningAssignment> running =
        assignments.of(actor.organisation(), ChinaTime.dateOf(now)).stream()
            .filter(each -> !each.days().isEmpty() && !each.members().isEmpty())
            .toList();
    Map<UUID, PersonSummary> known = people.find(members(running));
    TeamYardstick yardstick = candidates.yardstick(now);
    return running.stream().flatMap(each -> gap(each, known, yardstick)).toList();
  }

  private static Stream<EvaluationTask> gap(
      RunningAssignment assignment, Map<UUID, PersonSummary> known, TeamYardstick yardstick) {
    List<Candidate> team =
        assignment.members().stream()
            .flatMap(member ->
                Optional.ofNullable(known.get(member.person())).stream()
                    .map(person -> new Candidate(person, Optional.empty(), member.role())))
            .toList();
    TeamNeeds needs = yardstick.needs(assignment.order(), assignment.days());
    return Coverage.firstGap(needs, team).stream().map(day -> task(assignment.order(), day));
  }

  private static Set<UUID> members(List<RunningAssignment> running) {
    return running.stream()
        .flatMap(each -> each.members().stream())
        .map(TeamMember::person)
        .collect(Collectors.toSet());
  }

  private static EvaluationTask task(EvaluationOrder order, LocalDate day) {
    return new EvaluationTask(
        order.caseNumber(),
        order.body(),
        order.client(),
        EvaluationDuty.REPLACE_TEAM,
        Optional.of(day));
  }
}
