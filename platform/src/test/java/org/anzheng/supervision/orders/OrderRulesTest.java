package org.anzheng.supervision.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.certificates.CertificateStatus;
import org.junit.jupiter.api.Test;

/** SOD-14: regulators order, bodies act; which act answers which order. */
class OrderRulesTest {

  @Test
  void sod_14_only_what_the_body_did_to_the_certificate_answers_an_order() {
    assertThat(answered(OrderedAct.SUSPEND, CertificateStatus.SUSPENDED, false)).isTrue();
    assertThat(answered(OrderedAct.SUSPEND, CertificateStatus.VALID, true)).isFalse();
    assertThat(answered(OrderedAct.REVOKE, CertificateStatus.SUSPENDED, false)).isFalse();
    assertThat(answered(OrderedAct.REVOKE, CertificateStatus.REVOKED, false)).isTrue();
    assertThat(answered(OrderedAct.CORRECT, CertificateStatus.VALID, true)).isTrue();
    assertThat(answered(OrderedAct.CORRECT, CertificateStatus.VALID, false)).isFalse();
    assertThat(answered(OrderedAct.FOLLOW_UP, CertificateStatus.EXPIRED, false)).isTrue();
  }

  @Test
  void what_is_suspended_is_not_suspended_again_and_what_has_ended_is_left_alone() {
    assertThat(OrderRules.possible(OrderedAct.SUSPEND, CertificateStatus.VALID)).isEmpty();
    assertThat(OrderRules.possible(OrderedAct.SUSPEND, CertificateStatus.SUSPENDED)).hasSize(1);
    assertThat(OrderRules.possible(OrderedAct.REVOKE, CertificateStatus.SUSPENDED)).isEmpty();
    assertThat(OrderRules.possible(OrderedAct.REVOKE, CertificateStatus.EXPIRED)).hasSize(1);
  }

  private static boolean answered(OrderedAct act, CertificateStatus now, boolean corrected) {
    return OrderRules.isAnsweredBy(act, now, corrected);
  }
}
