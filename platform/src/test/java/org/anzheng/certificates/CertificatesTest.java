package org.anzheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Certificates through their front door, on a real database that really commits. */
@PlatformTest
class CertificatesTest {

  @Autowired Certificates certificates;
  @Autowired CertificateSearch search;
  @Autowired GivenCases cases;
  @Autowired RunningDeadlines running;
  @Autowired Deadlines deadlines;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void letTimePass() {
    clock.release();
  }

  @Test
  void a_suspended_certificate_is_restored_with_its_old_expiry() {
    GivenCast cast = cases.cast();
    String number = cases.certificate(cast);
    LocalDate validTo = summary(number).validTo();

    certificates.suspend(number, suspension(), cast.decisionMaker());
    assertThat(summary(number).status()).isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(running.ofSubject("certificate/" + number))
        .extracting(d -> d.kind())
        .contains(CertificateClocks.SUSPENSION_END, CertificateClocks.EXPIRY);

    certificates.restore(number, restoration(), cast.decisionMaker());
    assertThat(summary(number).status()).isEqualTo(CertificateStatus.VALID);
    assertThat(summary(number).validTo()).isEqualTo(validTo);
    assertThat(search.history(number))
        .extracting(CertificateEvent::kind)
        .containsExactly("CertificateIssued", "CertificateSuspended", "CertificateRestored");
  }

  @Test
  void every_event_has_its_place_in_the_journal() {
    GivenCast cast = cases.cast();
    String number = cases.certificate(cast);
    certificates.cancel(
        number,
        new CancellationOrder(new Ground("0204", "示例：申请注销", List.of()), today()),
        cast.decisionMaker());

    List<String> leaves =
        jdbc.sql(
                """
                SELECT count(*)::text FROM trust.record_version r
                 WHERE r.rec_id IN (SELECT fact_id FROM certificates.certificate_event
                                     WHERE number = :number)
                """)
            .param("number", number)
            .query(String.class)
            .list();
    assertThat(leaves).containsExactly("2");
  }

  @Test
  void a_certificate_expires_at_midnight_in_china_when_its_deadline_passes() {
    GivenCast cast = cases.cast();
    String number = cases.certificate(cast);
    var midnight = ChinaTime.endOf(summary(number).validTo());

    clock.holdAt(midnight.minusSeconds(1));
    deadlines.runDue(clock.instant());
    assertThat(summary(number).status()).isNotEqualTo(CertificateStatus.EXPIRED);

    clock.holdAt(midnight);
    deadlines.runDue(clock.instant());
    assertThat(summary(number).status()).isEqualTo(CertificateStatus.EXPIRED);
  }

  @Test
  void another_body_cannot_even_find_it() {
    String number = cases.certificate(cases.cast());
    GivenCast other = cases.cast();

    assertThatThrownBy(() -> certificates.suspend(number, suspension(), other.decisionMaker()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(CertificateRefusal.NOT_FOUND));
  }

  @Test
  void a_refused_act_leaves_nothing_behind() {
    GivenCast cast = cases.cast();
    String number = cases.certificate(cast);
    SuspensionOrder empty =
        new SuspensionOrder(
            new Ground("0116", "", List.of()),
            today(),
            today().decidedOn(),
            today().decidedOn(),
            List.of(),
            "");

    assertThatThrownBy(() -> certificates.suspend(number, empty, cast.decisionMaker()))
        .isInstanceOf(Refusal.class);
    assertThat(search.history(number)).hasSize(1);
    assertThat(summary(number).status()).isEqualTo(CertificateStatus.VALID);
  }

  @Test
  void content_that_differs_from_the_decision_is_not_issued() {
    GivenCast cast = cases.cast();
    CertificateSummary c = summary(cases.certificate(cast));
    IssueOrder forged =
        new IssueOrder(
            "WT-forged",
            c.chain(),
            c.holder(),
            c.body(),
            c.content(),
            c.decidedOn(),
            "another hash");

    assertThatThrownBy(() -> certificates.issue(forged, cast.certificateOfficer()))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(CertificateRefusal.DECISION_DATA_DIFFERS));
  }

  private CertificateSummary summary(String number) {
    return search.find(number).orElseThrow();
  }

  private SuspensionOrder suspension() {
    DecisionDates today = today();
    return new SuspensionOrder(
        new Ground("0116", "示例：书面申请暂停", List.of()),
        today,
        today.decidedOn(),
        today.decidedOn().plusMonths(3),
        List.of("示例：提交整改报告"),
        "示例联系人");
  }

  private RestorationOrder restoration() {
    return new RestorationOrder("示例：已验证", List.of(), today());
  }

  private DecisionDates today() {
    return DecisionDates.on(ChinaTime.dateOf(clock.instant()));
  }
}
