package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

/** SOD-8. */
class CompetentMemberRuleTest {

  @Test
  void one_competent_member_is_enough() {
    assertThat(
            CompetentMemberRule.objections(
                List.of(
                    GivenCandidate.withoutCompetence(TeamRole.LEAD),
                    GivenCandidate.fit(TeamRole.MEMBER)),
                "TA",
                TODAY))
        .isEmpty();
  }

  @Test
  void experts_and_trainees_do_not_count() {
    assertThat(
            CompetentMemberRule.objections(
                List.of(
                    GivenCandidate.withoutCompetence(TeamRole.LEAD),
                    GivenCandidate.fit(TeamRole.EXPERT),
                    GivenCandidate.fit(TeamRole.TRAINEE)),
                "TA",
                TODAY))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NO_COMPETENT_MEMBER);
  }
}
