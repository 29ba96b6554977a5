package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.EVALUATOR_MAY_NOT;
import static org.anzheng.certification.CertificationRefusal.HEAD_DECIDED;
import static org.anzheng.certification.CertificationRefusal.NO_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** SOD-11. */
class HeadSignsLastTest {

  private final UUID decider = UUID.randomUUID();

  @Test
  void sod_11_the_head_signs_after_somebody_else_decided() {
    assertThat(HeadSignsLast.objections(decided().as(Role.BODY_HEAD))).isEmpty();
  }

  @Test
  void sod_11_not_before_the_decision() {
    assertThat(HeadSignsLast.objections(new GivenSituation().as(Role.BODY_HEAD)))
        .containsExactly(Objection.to(NO_DECISION));
  }

  @Test
  void sod_11_not_as_the_one_who_decided() {
    assertThat(HeadSignsLast.objections(decided().by(head(decider))))
        .containsExactly(Objection.to(HEAD_DECIDED));
  }

  @Test
  void sod_11_not_as_an_evaluator() {
    assertThat(HeadSignsLast.objections(decided().by(head(GivenSituation.EVALUATOR))))
        .containsExactly(Objection.to(EVALUATOR_MAY_NOT));
  }

  private GivenSituation decided() {
    return new GivenSituation().happened(CaseTransition.GRANT, decider);
  }

  private static Actor head(UUID account) {
    return new Actor(account, GivenSituation.BODY, Set.of(Role.BODY_HEAD));
  }
}
