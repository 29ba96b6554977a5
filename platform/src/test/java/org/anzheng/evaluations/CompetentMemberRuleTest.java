package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Objection;
import org.anzheng.people.Sanction;
import org.anzheng.people.SanctionKind;
import org.anzheng.scheme.ClauseGroup;
import org.junit.jupiter.api.Test;

/** SOD-8. */
class CompetentMemberRuleTest {

  private static final ClauseGroup MANAGEMENT =
      new ClauseGroup("MANAGEMENT", "管理条款", "management clauses", Set.of("standard/5.1"));
  private static final ClauseGroup TECHNICAL =
      new ClauseGroup("TECHNICAL", "技术条款", "technical clauses", Set.of("standard/5.2"));

  @Test
  void sod_8_one_competent_member_is_enough() {
    assertThat(
            against(
                GivenCandidate.withoutCompetence(TeamRole.LEAD),
                GivenCandidate.fit(TeamRole.MEMBER)))
        .isEmpty();
  }

  @Test
  void sod_8_experts_and_trainees_do_not_count() {
    assertThat(
            against(
                GivenCandidate.withoutCompetence(TeamRole.LEAD),
                GivenCandidate.fit(TeamRole.EXPERT),
                GivenCandidate.fit(TeamRole.TRAINEE)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NO_COMPETENT_MEMBER);
  }

  @Test
  void sod_8_the_team_together_covers_every_clause_group() {
    Candidate management = member("MANAGEMENT", TODAY.plusYears(1));
    Candidate technical = member("TECHNICAL", TODAY.plusYears(1));
    assertThat(grouped(List.of(management, technical), TODAY)).isEmpty();
    assertThat(grouped(List.of(management), TODAY))
        .singleElement()
        .satisfies(o ->
            assertThat(o.arguments()).containsExactly("TA", "技术条款", "technical clauses", TODAY));
  }

  @Test
  void sod_8_the_first_day_that_a_group_lacks_is_named() {
    Candidate management = member("MANAGEMENT", TODAY.plusYears(1));
    Candidate technical = member("TECHNICAL", TODAY.plusDays(1));
    List<Candidate> team = List.of(management, technical);
    assertThat(grouped(team, TODAY, TODAY.plusDays(1))).isEmpty();
    assertThat(grouped(team, TODAY, TODAY.plusDays(2), TODAY.plusDays(3)))
        .singleElement()
        .satisfies(o -> assertThat(o.arguments()).contains(TODAY.plusDays(2)));
  }

  @Test
  void sod_8_whoever_is_kept_from_practising_does_not_count() {
    Sanction sanction =
        new Sanction(SanctionKind.SUSPENSION, TODAY, TODAY.plusMonths(6), "示例", "1号");
    Candidate stopped =
        GivenCandidate.with(
            TeamRole.LEAD,
            List.of(GivenCandidate.competence("TA", Optional.empty(), TODAY.plusYears(1))),
            List.of(sanction));
    assertThat(grouped(List.of(stopped), TODAY)).hasSize(2);
  }

  private static Candidate member(String group, LocalDate until) {
    return GivenCandidate.with(
        TeamRole.MEMBER,
        List.of(GivenCandidate.competence("TA", Optional.of(group), until)),
        List.of());
  }

  private static List<Objection> against(Candidate... team) {
    return CompetentMemberRule.objections(List.of(team), GivenCandidate.needs(TODAY));
  }

  private static List<Objection> grouped(List<Candidate> team, LocalDate... days) {
    return CompetentMemberRule.objections(
        team,
        new TeamNeeds(
            GivenFile.order(),
            List.of(MANAGEMENT, TECHNICAL),
            List.of(days),
            GivenCandidate.TWO_YEARS));
  }
}
