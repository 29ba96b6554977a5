package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.CLIENT_NOT_CLEAR;
import static org.anzheng.certification.CertificationRefusal.VERIFICATION_IN_FUTURE;
import static org.anzheng.certification.CertificationRefusal.VERIFICATION_TOO_OLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anzheng.given.GivenForms;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ClientVerificationRulesTest {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of());
  private static final LocalDate TODAY = GivenSituation.TODAY;

  private final Situation situation = new GivenSituation().as(Role.CONTRACT_REVIEWER);

  @Test
  void a_client_without_fault_is_taken_for_as_long_as_the_rules_say() {
    assertThat(reasons(GivenForms.verified(TODAY))).isEmpty();
    assertThat(reasons(GivenForms.verified(TODAY.minusDays(30)))).isEmpty();
    assertThat(reasons(GivenForms.verified(TODAY.minusDays(31))))
        .containsExactly(VERIFICATION_TOO_OLD);
  }

  @Test
  void nobody_verifies_tomorrow() {
    assertThat(reasons(GivenForms.verified(TODAY.plusDays(1))))
        .containsExactly(VERIFICATION_IN_FUTURE);
  }

  @Test
  void every_bad_finding_is_named_with_its_field() {
    ClientVerification bad = new ClientVerification(false, true, false, true, TODAY, " ");

    assertThat(ClientVerificationRules.objections(bad, situation, CALENDAR))
        .containsExactly(
            Objection.toField("client.source", KernelRefusal.REQUIRED),
            Objection.toField("client.legalStatus", CLIENT_NOT_CLEAR),
            Objection.toField("client.notDishonest", CLIENT_NOT_CLEAR));
  }

  private List<Reason> reasons(ClientVerification client) {
    return ClientVerificationRules.objections(client, situation, CALENDAR).stream()
        .map(Objection::reason)
        .toList();
  }
}
