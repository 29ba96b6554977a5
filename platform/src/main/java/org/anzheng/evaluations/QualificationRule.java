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
    Stream<Objection> practising =
        first(needs, day -> CompetenceRules.practising(member.person(), needs.body(), day));
    Stream<Objection> registered =
        member.role() == TeamRole.EXPERT
            ? Stream.empty()
            : first(needs, day -> CompetenceRules.registered(member.person(), day));
    Stream<Objection> competent =
        member.judges()
            ? first(needs, day -> CompetenceRules.competent(member.person(), needs.category(), day))
            : Stream.empty();
    return Stream.of(practising, registered, competent).flatMap(Function.identity());
  }

  /** The first day that fails is enough to say. */
  private static Stream<Objection> first(
      TeamNeeds needs, Function<LocalDate, Optional<Objection>> rule) {
    return needs.days().stream().map(rule).flatMap(Optional::stream).limit(1);
  }
}
