package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certification.CaseType;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenCommission;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.PlatformTest;
import org.anzheng.trust.Fsck;
import org.anzheng.trust.LogPublisher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What anybody reads of a lineage, today and as of a past day, and that the log agrees with it. */
@PlatformTest
class LineageReadingTest {

  @Autowired PublicRegister register;
  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired LogPublisher publisher;
  @Autowired Fsck fsck;

  @Test
  void both_certificates_of_a_transfer_point_at_each_other_from_that_day_on() {
    LocalDate issued = cases.today().minusYears(1);
    GivenCast cast = followUps.on(issued, cases::cast);
    String old = followUps.on(issued, () -> cases.certificate(cast));
    GivenCast other = followUps.elsewhere(cast);
    String taken =
        followUps.carriedOut(
            followUps.submit(followUps.draft(CaseType.TRANSFER, old, other), other), other);
    shown(old, CertificateStatus.CANCELLED);
    shown(taken, CertificateStatus.VALID);

    CertificateEntry ended = register.find(old).orElseThrow();
    CertificateEntry began = register.find(taken).orElseThrow();
    assertThat(ended.lineage().replacedBy()).contains(taken);
    assertThat(ended.history())
        .last()
        .extracting(RegisterEvent::kind)
        .isEqualTo("CertificateReplaced");
    assertThat(began.lineage().replaces()).contains(old);
    assertThat(began.lineage().origin().orElseThrow().approvalNo())
        .isEqualTo(cast.body().approvalNo());
    assertThat(began.issuer().approvalNo()).isEqualTo(other.body().approvalNo());
    CertificateEntry yesterday = register.asOf(old, cases.today().minusDays(1)).orElseThrow();
    assertThat(yesterday.status()).isEqualTo(CertificateStatus.VALID);
    assertThat(yesterday.lineage().replacedBy()).isEmpty();
    assertThat(register.asOf(taken, cases.today().minusDays(1))).isEmpty();
  }

  @Test
  void a_past_day_shows_the_version_and_the_document_of_that_day() {
    LocalDate issued = cases.today().minusYears(1);
    GivenCast cast = followUps.on(issued, cases::cast);
    String certificate = followUps.on(issued, () -> cases.certificate(cast));
    shown(certificate, CertificateStatus.VALID);
    String document = register.find(certificate).orElseThrow().documentHash();
    UUID draft = followUps.draft(CaseType.SCOPE_REDUCTION, certificate, cast);
    followUps.scope(draft, "政务云安全运维", cast);
    followUps.carriedOut(followUps.submit(draft, cast), cast);
    followUps.carriedOut(followUps.opened(CaseType.SURVEILLANCE, certificate, cast), cast);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(register.find(certificate).orElseThrow().history()).hasSize(3));

    CertificateEntry before = register.asOf(certificate, issued).orElseThrow();
    CertificateEntry after = register.find(certificate).orElseThrow();
    assertThat(before.content().scopeZh()).isEqualTo(GivenCommission.SCOPE);
    assertThat(before.documentHash()).isEqualTo(document);
    assertThat(after.content().scopeZh()).isEqualTo("政务云安全运维");
    assertThat(after.documentHash()).isNotEqualTo(document);
    assertThat(after.status()).isEqualTo(CertificateStatus.VALID);
    assertThat(after.statusSince()).isEqualTo(before.statusSince());
    publisher.publishNow();
    assertThat(fsck.run().differences()).isEmpty();
  }

  private void shown(String certificate, CertificateStatus status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(register.find(certificate)).map(CertificateEntry::status).contains(status));
  }
}
