package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.NO_CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class EvaluationGateTest {

  @Test
  void opens_when_both_have_signed() {
    assertThat(EvaluationGate.missing(signed().as(Role.SCHEME_MANAGER))).isEmpty();
  }

  @Test
  void stays_shut_with_one_signature() {
    GivenSituation given =
        new GivenSituation().happened(CaseTransition.SIGN_CONTRACT, UUID.randomUUID());

    assertThat(EvaluationGate.missing(given.as(Role.SCHEME_MANAGER)))
        .containsExactly(Objection.to(NO_CONTRACT));
  }

  private static GivenSituation signed() {
    return new GivenSituation()
        .happened(CaseTransition.SIGN_CONTRACT, UUID.randomUUID())
        .happened(CaseTransition.CONCLUDE_CONTRACT, UUID.randomUUID());
  }
}
