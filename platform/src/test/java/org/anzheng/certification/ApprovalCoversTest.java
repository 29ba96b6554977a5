package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.bodies.BodyRefusal;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class ApprovalCoversTest {

  @Test
  void a_body_in_force_and_in_scope_may_act() {
    assertThat(ApprovalCovers.objections(new GivenSituation().as(Role.BODY_HEAD))).isEmpty();
  }

  @Test
  void a_suspended_body_may_not() {
    GivenSituation given = new GivenSituation();
    given.standing = BodyStanding.SUSPENDED_ORDER;

    assertThat(ApprovalCovers.objections(given.as(Role.BODY_HEAD)))
        .extracting(Objection::reason)
        .containsExactly(BodyRefusal.NOT_IN_FORCE);
  }

  @Test
  void nor_one_whose_scope_has_run_out() {
    GivenSituation given = new GivenSituation();
    given.scopeUntil = GivenSituation.TODAY.minusDays(1);

    assertThat(ApprovalCovers.objections(given.as(Role.BODY_HEAD)))
        .extracting(Objection::reason)
        .containsExactly(BodyRefusal.OUT_OF_SCOPE);
  }
}
