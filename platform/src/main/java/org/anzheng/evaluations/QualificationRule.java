package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.people.CompetenceRules;

/**
 * 执业、注册与能力要求 (SOD-4, SOD-5): everybody practises in this body on every day of the assignment; who
 * judges is registered and competent in the category; a trainee is registered; an expert needs
 * neither.
 */
final class QualificationRule {

  private QualificationRule() {}

  @Basis({"regulation:14", "regulation:38", "regulation:59"})
  static List<Objection> objections(List<Candidate> team, TeamNeeds needs) {
    return team.stream().flatMap(member -> objections(member, needs)).toList();
  }

  private static Stream<Objection> objections(Candidate member, TeamNeeds needs) {
    return Stream.of(practising(member, needs), registered(member, needs), competent(member, needs))
        .flatMap(List::stream);
  }

  /** SOD-4: practises in this body, and no sanction keeps the person from it. */
  @Basis({"regulation:14", "regulation:62"})
  static List<Objection> practising(Candidate member, TeamNeeds needs) {
    return first(needs, day -> CompetenceRules.practising(member.person(), needs.body(), day));
  }

  /** SOD-5: registered, unless an expert. */
  @Basis("regulation:38")
  static List<Objection> registered(Candidate member, TeamNeeds needs) {
    return member.role() == TeamRole.EXPERT
        ? List.of()
        : first(needs, day -> CompetenceRules.registered(member.person(), day));
  }

  /** SOD-5: competent in the category, for whoever judges. */
  @Basis({"17065:6.1.2", "regulation:59"})
  static List<Objection> competent(Candidate member, TeamNeeds needs) {
    return member.judges()
        ? first(needs, day -> CompetenceRules.competent(member.person(), needs.category(), day))
        : List.of();
  }

  /** The first day that fails is enough to say. */
  private static List<Objection> first(
      TeamNeeds needs, Function<LocalDate, Optional<Objection>> rule) {
    return needs.days().stream().map(rule).flatMap(Optional::stream).limit(1).toList();
  }
}
