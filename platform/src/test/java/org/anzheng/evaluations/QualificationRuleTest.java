package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

/** SOD-5. */
class QualificationRuleTest {

  @Test
  void a_registered_and_competent_person_may_judge() {
    assertThat(against(GivenCandidate.fit(TeamRole.LEAD), TODAY)).isEmpty();
  }

  @Test
  void the_registration_must_cover_the_last_day_too() {
    Candidate member = GivenCandidate.registeredUntil(TeamRole.MEMBER, TODAY.plusDays(1));

    assertThat(against(member, TODAY, TODAY.plusDays(1))).isEmpty();
    assertThat(against(member, TODAY, TODAY.plusDays(2))).hasSize(1);
  }

  @Test
  void who_judges_is_competent_in_the_category() {
    assertThat(against(GivenCandidate.withoutCompetence(TeamRole.LEAD), TODAY)).hasSize(1);
    assertThat(against(GivenCandidate.withoutCompetence(TeamRole.MEMBER), TODAY)).hasSize(1);
  }

  @Test
  void a_trainee_is_registered_but_need_not_be_competent() {
    assertThat(against(GivenCandidate.withoutCompetence(TeamRole.TRAINEE), TODAY)).isEmpty();
    assertThat(against(GivenCandidate.registeredUntil(TeamRole.TRAINEE, TODAY.minusDays(1)), TODAY))
        .hasSize(1);
  }

  @Test
  void an_expert_needs_neither() {
    assertThat(against(GivenCandidate.registeredUntil(TeamRole.EXPERT, TODAY.minusDays(1)), TODAY))
        .isEmpty();
  }

  @Test
  void everything_is_said_at_once_and_each_thing_once() {
    List<Candidate> team =
        List.of(
            GivenCandidate.registeredUntil(TeamRole.LEAD, TODAY.minusDays(1)),
            GivenCandidate.withoutCompetence(TeamRole.MEMBER));

    assertThat(QualificationRule.objections(team, "TA", List.of(TODAY, TODAY.plusDays(1))))
        .hasSize(2);
  }

  private static List<Objection> against(Candidate member, LocalDate... days) {
    return QualificationRule.objections(List.of(member), "TA", List.of(days));
  }
}
