package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.CONTENT_DIFFERS;
import static org.anzheng.certification.CertificationRefusal.NO_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.given.GivenCommission;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** SOD-12. */
class SameContentTest {

  @Test
  void sod_12_what_was_decided_can_be_issued_once_signed() {
    GivenSituation given = granted(GivenCommission.SCOPE);

    assertThat(IssueGate.missing(given.as(Role.CERTIFICATE_OFFICER)))
        .containsExactly(Objection.to(NO_SIGNATURE));
    assertThat(
            IssueGate.missing(
                given
                    .happened(CaseTransition.SIGN, UUID.randomUUID())
                    .as(Role.CERTIFICATE_OFFICER)))
        .isEmpty();
  }

  @Test
  void sod_12_anything_else_cannot() {
    GivenSituation given = granted("另一范围").happened(CaseTransition.SIGN, UUID.randomUUID());

    assertThat(IssueGate.missing(given.as(Role.CERTIFICATE_OFFICER)))
        .containsExactly(Objection.to(CONTENT_DIFFERS));
  }

  private static GivenSituation granted(String scope) {
    GivenSituation given = new GivenSituation();
    given.grantedScope = Optional.of(scope);
    return given;
  }
}
