package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.ClauseGroup;

/**
 * 专业人员要求 (SOD-8): on every day, for every clause group, somebody who counts is competent; experts
 * and trainees do not count.
 */
final class CompetentMemberRule {

  private CompetentMemberRule() {}

  @Basis("17065:6.1")
  static List<Objection> objections(List<Candidate> team, TeamNeeds needs) {
    List<PersonSummary> counting =
        team.stream().filter(Candidate::judges).map(Candidate::person).toList();
    String category = needs.category();
    if (needs.groups().isEmpty()) {
      return uncovered(counting, needs, (person, day) -> person.competentFor(category, day))
          .map(day -> Objection.to(EvaluationRefusal.NO_COMPETENT_MEMBER, category, day))
          .stream()
          .toList();
    }
    return needs.groups().stream()
        .flatMap(group -> uncovered(counting, needs, group).stream())
        .toList();
  }

  private static Optional<Objection> uncovered(
      List<PersonSummary> counting, TeamNeeds needs, ClauseGroup group) {
    return uncovered(
            counting,
            needs,
            (person, day) -> person.competentFor(needs.category(), group.code(), day))
        .map(day ->
            Objection.to(
                EvaluationRefusal.CLAUSE_GROUP_UNCOVERED,
                needs.category(),
                group.nameZh(),
                group.nameEn(),
                day));
  }

  /** The first day on which nobody who practises is competent. */
  private static Optional<LocalDate> uncovered(
      List<PersonSummary> counting,
      TeamNeeds needs,
      BiPredicate<PersonSummary, LocalDate> competent) {
    return needs.days().stream()
        .filter(day ->
            counting.stream()
                .filter(person -> person.keptOutOn(day).isEmpty())
                .noneMatch(person -> competent.test(person, day)))
        .findFirst();
  }
}
