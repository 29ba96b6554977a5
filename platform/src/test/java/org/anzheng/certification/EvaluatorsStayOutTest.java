package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.EVALUATOR_MAY_NOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** SOD-1. */
class EvaluatorsStayOutTest {

  @Test
  void sod_1_whoever_was_in_the_team_may_not_review_or_decide() {
    Actor evaluator =
        new Actor(
            GivenSituation.EVALUATOR,
            GivenSituation.BODY,
            Set.of(Role.REVIEWER, Role.DECISION_MAKER));
    Situation situation = new GivenSituation().by(evaluator);

    assertThat(EvaluatorsStayOut.objections(situation))
        .containsExactly(Objection.to(EVALUATOR_MAY_NOT));
    assertThat(ReviewGate.missing(situation)).contains(Objection.to(EVALUATOR_MAY_NOT));
    assertThat(DecisionGate.missing(situation)).contains(Objection.to(EVALUATOR_MAY_NOT));
  }

  @Test
  void sod_1_anybody_else_of_the_body_may() {
    assertThat(EvaluatorsStayOut.objections(new GivenSituation().as(Role.REVIEWER))).isEmpty();
  }
}
