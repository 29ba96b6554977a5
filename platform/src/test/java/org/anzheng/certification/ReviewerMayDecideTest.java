package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** SOD-2: nothing keeps the reviewer from deciding, too. */
class ReviewerMayDecideTest {

  @Test
  void sod_2_the_reviewer_may_be_the_decision_maker() {
    UUID account = UUID.randomUUID();
    Actor both =
        new Actor(account, GivenSituation.BODY, Set.of(Role.REVIEWER, Role.DECISION_MAKER));
    Situation situation = new GivenSituation().happened(CaseTransition.RECOMMEND, account).by(both);

    assertThat(DecisionGate.missingToGrant(situation)).isEmpty();
  }
}
