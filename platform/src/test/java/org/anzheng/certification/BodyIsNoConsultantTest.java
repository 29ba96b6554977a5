package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.BODY_CONSULTED_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anzheng.given.GivenCommission;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** SOD-6. */
class BodyIsNoConsultantTest {

  @Test
  void sod_6_a_body_that_advised_the_client_cannot_accept() {
    LocalDate until = GivenSituation.TODAY.minusMonths(3);

    assertThat(AcceptanceGate.missing(advisedUntil("示例认证中心", until)))
        .containsExactly(Objection.to(BODY_CONSULTED_CLIENT, until.plusMonths(24)));
  }

  @Test
  void sod_6_advice_long_past_or_by_others_does_not_count() {
    LocalDate past = GivenSituation.TODAY.minusMonths(24).minusDays(1);

    assertThat(AcceptanceGate.missing(advisedUntil("示例认证中心", past))).isEmpty();
    assertThat(AcceptanceGate.missing(advisedUntil("示例咨询公司", GivenSituation.TODAY))).isEmpty();
  }

  private static Situation advisedUntil(String organisation, LocalDate until) {
    GivenSituation given = new GivenSituation();
    given.declarations =
        GivenCommission.declarations(GivenCommission.consultant(organisation, "", until));
    return given.as(Role.CONTRACT_REVIEWER);
  }
}
