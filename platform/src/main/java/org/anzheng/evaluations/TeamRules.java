package org.anzheng.evaluations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 审查组规则: everything that stands against a team, said at once. */
final class TeamRules {

  private TeamRules() {}

  /** What stands against the whole team on the days it is to work. */
  @Basis({"17065:7.4", "17065:6.1"})
  static List<Objection> objections(TeamNeeds needs, List<Candidate> team) {
    return Stream.of(
            MembershipRule.objections(team, needs.body()),
            independence(needs, team),
            coverage(needs, team),
            AvailabilityRule.objections(team, needs),
            RotationRule.objections(team, needs))
        .flatMap(List::stream)
        .toList();
  }

  /** What stands against one person in one role. */
  static List<Objection> objections(TeamNeeds needs, Candidate candidate) {
    return Arrays.stream(FitCriterion.values())
        .flatMap(criterion -> against(criterion, needs, candidate).stream())
        .toList();
  }

  /** What stands against one person in one role, as far as one criterion goes. */
  @Basis({"17065:7.4", "17065:6.1"})
  static List<Objection> against(FitCriterion criterion, TeamNeeds needs, Candidate candidate) {
    List<Candidate> alone = List.of(candidate);
    return switch (criterion) {
      case ABILITY -> MembershipRule.ability(candidate);
      case PRACTICE -> QualificationRule.practising(candidate, needs);
      case REGISTRATION -> QualificationRule.registered(candidate, needs);
      case COMPETENCE -> QualificationRule.competent(candidate, needs);
      case INDEPENDENCE -> independence(needs, alone);
      case AVAILABILITY -> AvailabilityRule.objections(alone, needs);
      case ROTATION -> RotationRule.objections(alone, needs);
    };
  }

  /** Which members, and which clause groups, are not covered on some of the days. */
  @Basis({"regulation:38", "regulation:62", "17065:6.1"})
  static List<Objection> coverage(TeamNeeds needs, List<Candidate> team) {
    return Stream.of(
            QualificationRule.objections(team, needs), CompetentMemberRule.objections(team, needs))
        .flatMap(List::stream)
        .toList();
  }

  /** A tie only fades with time, so that the first day decides. */
  private static List<Objection> independence(TeamNeeds needs, List<Candidate> team) {
    return IndependenceRule.objections(
        team, needs.order().client(), needs.days().getFirst(), needs.conflict());
  }
}
