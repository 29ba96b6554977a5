package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.people.CompetenceRules;

/**
 * 注册与能力要求 (SOD-5): who judges is registered and competent in the category on every day of the
 * assignment; a trainee is registered; an expert needs neither.
 */
final class QualificationRule {

  private QualificationRule() {}

  @Basis({"regulation:38", "regulation:59"})
  static List<Objection> objections(List<Candidate> team, String category, List<LocalDate> days) {
    return team.stream().flatMap(member -> objections(member, category, days)).toList();
  }

  private static Stream<Objection> objections(
      Candidate member, String category, List<LocalDate> days) {
    Stream<Objection> registered =
        days.stream()
            .filter(day -> member.role() != TeamRole.EXPERT)
            .map(day -> CompetenceRules.registered(member.person(), day))
            .flatMap(Optional::stream)
            .limit(1);
    Stream<Objection> competent =
        days.stream()
            .filter(day -> member.judges())
            .map(day -> CompetenceRules.competent(member.person(), category, day))
            .flatMap(Optional::stream)
            .limit(1);
    return Stream.concat(registered, competent);
  }
}
