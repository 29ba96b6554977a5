package org.anzheng.certification;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.RevocationOrder;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each type of case from its beginning to what it does to the certificate. */
@PlatformTest
class CaseTypeLimitsTest {

  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired CertificateSearch certificates;
  @Autowired Certificates acts;
  @Autowired CaseSearch search;

  @Test
  void renewal_is_not_commissioned_before_its_window_opens() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    LocalDate opens = find(certificate).validTo().minusMonths(6);

    assertThat(refusedWith(() -> followUps.draft(CaseType.RECERTIFICATION, certificate, cast)))
        .containsExactly(Objection.to(CertificationRefusal.RENEWAL_TOO_EARLY, opens));
  }

  @Test
  void one_case_of_a_type_is_open_at_a_time() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    String number = followUps.opened(CaseType.SURVEILLANCE, certificate, cast);

    assertThat(refusedWith(() -> followUps.opened(CaseType.SURVEILLANCE, certificate, cast)))
        .containsExactly(Objection.to(CertificationRefusal.CASE_OPEN_ALREADY, number));
    followUps.opened(CaseType.SPECIAL, certificate, cast);
    assertThat(search.openAbout(certificate, cast.applicant().organisation())).hasSize(2);
  }

  @Test
  void a_suspended_certificate_is_not_extended_but_may_be_kept() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    suspend(certificate, cast);

    assertThat(refusedWith(() -> followUps.draft(CaseType.SCOPE_EXTENSION, certificate, cast)))
        .containsExactly(
            Objection.to(
                CertificationRefusal.CERTIFICATE_NOT_IN_STATUS,
                CertificateStatus.SUSPENDED,
                CaseType.SCOPE_EXTENSION));
    followUps.carriedOut(followUps.opened(CaseType.SPECIAL, certificate, cast), cast);
    assertThat(find(certificate).status()).isEqualTo(CertificateStatus.SUSPENDED);
  }

  @Test
  void when_the_certificate_ends_its_open_cases_end() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    String number = followUps.opened(CaseType.SURVEILLANCE, certificate, cast);

    acts.revoke(
        certificate,
        new RevocationOrder(ground(), DecisionDates.on(cases.today()), cases.today()),
        cast.decisionMaker());

    assertThat(followUps.summary(number, cast).status()).isEqualTo(CaseStatus.TERMINATED);
  }

  private void suspend(String certificate, GivenCast cast) {
    LocalDate today = cases.today();
    acts.suspend(
        certificate,
        new SuspensionOrder(
            ground(),
            DecisionDates.on(today),
            today,
            today.plusMonths(3),
            List.of("完成整改"),
            "示例联系人"),
        cast.decisionMaker());
  }

  private static Ground ground() {
    return new Ground("0111", "示例事实", List.of());
  }

  private CertificateSummary find(String certificate) {
    return certificates.find(certificate).orElseThrow();
  }
}
