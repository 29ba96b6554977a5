package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Objection;
import org.anzheng.people.Competence;
import org.anzheng.people.PeopleRefusal;
import org.anzheng.people.Sanction;
import org.anzheng.people.SanctionKind;
import org.junit.jupiter.api.Test;

/** SOD-4 and SOD-5. */
class QualificationRuleTest {

  private static final Competence IN_CATEGORY =
      GivenCandidate.competence("TA", Optional.empty(), TODAY.plusYears(1));

  @Test
  void sod_5_a_registered_and_competent_person_may_judge() {
    assertThat(against(GivenCandidate.fit(TeamRole.LEAD), TODAY)).isEmpty();
  }

  @Test
  void sod_5_the_registration_must_cover_the_last_day_too() {
    Candidate member = GivenCandidate.registeredUntil(TeamRole.MEMBER, TODAY.plusDays(1));

    assertThat(against(member, TODAY, TODAY.plusDays(1))).isEmpty();
    assertThat(against(member, TODAY, TODAY.plusDays(2))).hasSize(1);
  }

  @Test
  void sod_5_who_judges_is_competent_in_the_category() {
    assertThat(against(GivenCandidate.withoutCompetence(TeamRole.LEAD), TODAY)).hasSize(1);
    assertThat(against(GivenCandidate.withoutCompetence(TeamRole.MEMBER), TODAY)).hasSize(1);
  }

  @Test
  void sod_5_a_trainee_is_registered_but_need_not_be_competent() {
    assertThat(against(GivenCandidate.withoutCompetence(TeamRole.TRAINEE), TODAY)).isEmpty();
    assertThat(against(GivenCandidate.registeredUntil(TeamRole.TRAINEE, TODAY.minusDays(1)), TODAY))
        .hasSize(1);
  }

  @Test
  void sod_5_an_expert_needs_neither() {
    assertThat(against(GivenCandidate.registeredUntil(TeamRole.EXPERT, TODAY.minusDays(1)), TODAY))
        .isEmpty();
  }

  @Test
  void sod_5_everything_is_said_at_once_and_each_thing_once() {
    List<Candidate> team =
        List.of(
            GivenCandidate.registeredUntil(TeamRole.LEAD, TODAY.minusDays(1)),
            GivenCandidate.withoutCompetence(TeamRole.MEMBER));

    assertThat(QualificationRule.objections(team, GivenCandidate.needs(TODAY, TODAY.plusDays(1))))
        .hasSize(2);
  }

  @Test
  void sod_4_whoever_is_kept_from_practising_on_one_day_is_in_no_role() {
    Sanction sanction =
        new Sanction(SanctionKind.BAR, TODAY.plusDays(2), TODAY.plusYears(5), "示例", "1号");
    for (TeamRole role : TeamRole.values()) {
      Candidate barred = GivenCandidate.with(role, List.of(IN_CATEGORY), List.of(sanction));
      assertThat(against(barred, TODAY, TODAY.plusDays(1))).isEmpty();
      assertThat(against(barred, TODAY, TODAY.plusDays(3)))
          .singleElement()
          .satisfies(o -> assertThat(o.reason()).isEqualTo(PeopleRefusal.PRACTICE_STOPPED))
          .satisfies(o -> assertThat(o.arguments()).contains(TODAY.plusDays(3)));
    }
  }

  private static List<Objection> against(Candidate member, LocalDate... days) {
    return QualificationRule.objections(List.of(member), GivenCandidate.needs(days));
  }
}
