package org.anzheng.evaluations;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 审查组规则: everything that stands against a team, said at once. */
final class TeamRules {

  private TeamRules() {}

  /** What stands against the whole team on the days it is to work. */
  @Basis({"17065:7.4", "17065:6.1"})
  static List<Objection> objections(
      EvaluationOrder order, List<Candidate> team, List<LocalDate> days, Period conflict) {
    LocalDate first = days.getFirst();
    return Stream.of(
            MembershipRule.objections(team, order.body()),
            IndependenceRule.objections(team, order.client(), first, conflict),
            QualificationRule.objections(team, order.category(), days),
            CompetentMemberRule.objections(team, order.category(), first))
        .flatMap(List::stream)
        .toList();
  }

  /** What stands against one person in one role. */
  static List<Objection> objections(
      EvaluationOrder order, Candidate candidate, LocalDate day, Period conflict) {
    List<Candidate> alone = List.of(candidate);
    return Stream.of(
            MembershipRule.ability(candidate),
            IndependenceRule.objections(alone, order.client(), day, conflict),
            QualificationRule.objections(alone, order.category(), List.of(day)))
        .flatMap(List::stream)
        .toList();
  }
}
