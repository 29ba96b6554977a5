package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyRefusal;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
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

  @Test
  void
      what_keeps_a_certificate_goes_on_under_a_suspension_of_business_and_not_after_a_revocation() {
    LocalDate day = GivenSituation.TODAY;
    for (CaseType type : List.of(CaseType.SURVEILLANCE, CaseType.SPECIAL)) {
      assertThat(ApprovalCovers.objections(body(BodyStanding.SUSPENDED_ORDER), type, "OM", day))
          .isEmpty();
      assertThat(ApprovalCovers.objections(body(BodyStanding.REVOKED), type, "OM", day))
          .extracting(Objection::reason)
          .containsExactly(BodyRefusal.NOT_IN_FORCE);
    }
    assertThat(
            ApprovalCovers.objections(
                body(BodyStanding.SUSPENDED_ORDER), CaseType.RECERTIFICATION, "OM", day))
        .extracting(Objection::reason)
        .containsExactly(BodyRefusal.NOT_IN_FORCE);
  }

  private static Optional<BodySummary> body(BodyStanding standing) {
    LocalDate day = GivenSituation.TODAY;
    return Optional.of(
        new BodySummary(
            UUID.randomUUID(),
            "CNCA-R-2026-901",
            "示例认证中心",
            "",
            standing,
            day,
            List.of(new ScopeItem("OM", day, day.plusYears(6))),
            day,
            day.plusYears(6)));
  }
}
