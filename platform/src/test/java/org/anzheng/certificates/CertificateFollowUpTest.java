package org.anzheng.certificates;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.BusinessClock;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.certification.CaseType;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What keeps a certificate alive, and what ends it, as the clock moves on. */
@PlatformTest
class CertificateFollowUpTest {

  private static final LocalDate ISSUED = LocalDate.of(2024, 2, 29);
  private static final LocalDate DUE = LocalDate.of(2025, 2, 28);

  @Autowired Certificates certificates;
  @Autowired CertificateSearch search;
  @Autowired GivenIssued given;
  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired Bodies bodies;
  @Autowired Inbox inbox;
  @Autowired RunningDeadlines running;
  @Autowired Deadlines deadlines;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ScheduleCatchUp catchUp;
  @Autowired TransactionOperations transaction;

  @AfterEach
  void letTimePass() {
    clock.release();
  }

  @Test
  void one_issued_on_a_leap_day_is_suspended_by_rule_the_moment_its_last_day_is_over() {
    Issued issued = given.on(ISSUED, "示例逾期公司");
    assertThat(clock(issued.number(), CertificateClocks.SURVEILLANCE).lastDay()).isEqualTo(DUE);

    runAt(ChinaTime.endOf(DUE).minusSeconds(1));
    assertThat(summary(issued).status()).isEqualTo(CertificateStatus.VALID);
    runAt(ChinaTime.endOf(DUE));

    CertificateSummary suspended = summary(issued);
    assertThat(suspended.status()).isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(suspended.suspendedUntil()).contains(LocalDate.of(2025, 6, 1));
    CertificateEvent event = search.history(issued.number()).getLast();
    assertThat(event.reason()).contains("suspend:S07@2023");
    assertThat(event.effective()).isEqualTo(ChinaTime.endOf(DUE));
    assertThat(kinds(issued, issued.body().organisation()))
        .contains("CertificateSuspended", "DeadlineNear");
    assertThat(recipients(issued, "CertificateSuspended"))
        .contains(suspended.holder(), suspended.body());
    given.await(issued.number(), CertificateStatus.SUSPENDED);
  }

  @Test
  void surveillance_kept_in_time_moves_the_day_and_kept_late_ends_the_suspension() {
    LocalDate start = cases.today().minusMonths(11);
    GivenCast cast = followUps.on(start, cases::cast);
    String number = followUps.on(start, () -> cases.certificate(cast));
    LocalDate validTo = find(number).validTo();
    assertThat(find(number).surveillanceDue()).contains(start.plusMonths(12));

    followUps.carriedOut(followUps.opened(CaseType.SURVEILLANCE, number, cast), cast);
    LocalDate next = cases.today().plusMonths(12);
    assertThat(find(number).surveillanceDue()).contains(next);
    runAt(ChinaTime.endOf(start.plusMonths(12)));
    assertThat(find(number).status()).isEqualTo(CertificateStatus.VALID);

    Instant late = ChinaTime.endOf(next);
    clock.holdAt(late.minusSeconds(7200));
    String open = followUps.opened(CaseType.SURVEILLANCE, number, cast);
    runAt(late);
    assertThat(find(number).status()).isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(refusedWith(() -> certificates.restore(number, restoration(), cast.decisionMaker())))
        .contains(Objection.to(CertificateRefusal.SURVEILLANCE_OWED, next));

    followUps.carriedOut(open, cast);
    assertThat(find(number).status()).isEqualTo(CertificateStatus.VALID);
    assertThat(find(number).validTo()).isEqualTo(validTo);
    assertThat(search.history(number))
        .extracting(CertificateEvent::kind)
        .endsWith("CertificateSuspended", "CertificateContinued", "CertificateRestored");
  }

  @Test
  void a_rule_may_let_surveillance_under_way_hold_the_suspension_back_for_a_while() {
    LocalDate start = cases.today().minusMonths(11);
    GivenCast cast = followUps.on(start, cases::cast);
    String number = followUps.on(start, () -> cases.certificate(cast));
    LocalDate due = find(number).surveillanceDue().orElseThrow();
    followUps.opened(CaseType.SURVEILLANCE, number, cast);
    set("SURVEILLANCE_GRACE", 20);
    try {
      runAt(ChinaTime.endOf(due));
      assertThat(find(number).status()).isEqualTo(CertificateStatus.VALID);
      assertThat(clock(number, CertificateClocks.SURVEILLANCE).lastDay())
          .isEqualTo(due.plusDays(20));
      runAt(ChinaTime.endOf(due.plusDays(20)));
      assertThat(find(number).status()).isEqualTo(CertificateStatus.SUSPENDED);
    } finally {
      set("SURVEILLANCE_GRACE", 0);
    }
  }

  @Test
  void nothing_is_held_against_a_holder_whose_body_may_not_act() {
    Issued issued = given.on(ISSUED, "示例等待公司");
    clock.holdAt(ChinaTime.startOf(DUE).plusSeconds(3600));
    bodies.changeStanding(
        issued.body().approvalNo(),
        BodyTransition.ORDER_SUSPENSION,
        "停业整顿",
        GivenBodies.marketRegulator());

    runAt(ChinaTime.endOf(DUE));

    assertThat(summary(issued).status()).isEqualTo(CertificateStatus.VALID);
    assertThat(clock(issued.number(), CertificateClocks.SURVEILLANCE).lastDay())
        .isEqualTo(DUE.plusDays(31));
  }

  @Test
  void holder_and_body_are_told_when_the_renewal_window_opens_and_the_holder_before_it_closes() {
    Issued issued = given.on(ISSUED, "示例再认证公司");
    CertificateSummary c = summary(issued);
    jdbc.sql("UPDATE deadlines.deadline SET status = 'MET' WHERE subject = :s AND kind = :k")
        .param("s", "certificate/" + c.number())
        .param("k", CertificateClocks.SURVEILLANCE)
        .update();
    LocalDate opens = LocalDate.of(2026, 8, 28);
    assertThat(c.validTo()).isEqualTo("2027-02-28");

    runAt(ChinaTime.startOf(opens).minusSeconds(1));
    assertThat(kinds(issued, c.holder())).doesNotContain("RenewalOpened");
    runAt(ChinaTime.startOf(opens));
    assertThat(kinds(issued, c.holder())).contains("RenewalOpened");
    assertThat(kinds(issued, c.body())).contains("RenewalOpenedToHolder");
    runAt(ChinaTime.endOf(c.validTo().minusDays(30)));
    assertThat(kinds(issued, c.holder())).contains("DeadlineNear");
  }

  @Test
  void certificates_from_before_the_schedule_get_one_at_the_start_with_time_to_prepare() {
    Issued issued = given.on(ISSUED, "示例补定公司");
    jdbc.sql("UPDATE certificates.certificate SET surveillance_due = NULL WHERE number = :n")
        .param("n", issued.number())
        .update();
    LocalDate today = DUE.plusDays(100);
    clock.holdAt(ChinaTime.startOf(today));

    catchUp.catchUp();

    assertThat(summary(issued).surveillanceDue()).contains(today.plusDays(30));
    assertThat(clock(issued.number(), CertificateClocks.SURVEILLANCE).lastDay())
        .isEqualTo(today.plusDays(30));
  }

  private void runAt(Instant at) {
    clock.holdAt(at);
    deadlines.runDue(at);
  }

  /** As a published rule would; the platform's own role may not. */
  private void set(String key, long value) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("SET LOCAL ROLE NONE").update();
      jdbc.sql("UPDATE scheme.parameter SET value = :value WHERE key = :key")
          .param("value", value)
          .param("key", key)
          .update();
    });
  }

  private RunningDeadline clock(String number, String kind) {
    return running.ofSubject("certificate/" + number).stream()
        .filter(d -> d.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private List<String> kinds(Issued issued, UUID organisation) {
    return inbox.about("certificate/" + issued.number(), organisation).stream()
        .map(NoticeLine::kind)
        .toList();
  }

  private List<UUID> recipients(Issued issued, String kind) {
    return inbox.about("certificate/" + issued.number(), summary(issued).body()).stream()
        .filter(line -> line.kind().equals(kind))
        .flatMap(line -> line.recipient().stream())
        .toList();
  }

  private CertificateSummary summary(Issued issued) {
    return find(issued.number());
  }

  private CertificateSummary find(String number) {
    return search.find(number).orElseThrow();
  }

  private RestorationOrder restoration() {
    return new RestorationOrder(
        "示例", List.of(), DecisionDates.on(ChinaTime.dateOf(clock.instant())));
  }
}
