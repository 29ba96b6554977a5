package org.anzheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.Decisions;
import org.anzheng.certification.Reviews;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenForms;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** From a confirmed nonconformity to a suspension, and from its end to a revocation. */
@PlatformTest
class SuspensionClocksTest {

  private static final LocalDate ISSUED = LocalDate.of(2024, 2, 29);

  @Autowired Certificates certificates;
  @Autowired CertificateSearch search;
  @Autowired GivenIssued given;
  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired Reviews reviews;
  @Autowired Decisions decisions;
  @Autowired Inbox inbox;
  @Autowired RunningDeadlines running;
  @Autowired Deadlines deadlines;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transaction;

  @AfterEach
  void letTimePass() {
    clock.release();
  }

  @Test
  void when_the_suspension_ends_unmended_it_is_revoked_by_rule() {
    Issued issued = given.on(ISSUED, "示例撤销公司");
    LocalDate until = LocalDate.of(2024, 12, 31);
    given.suspend(issued, until.minusMonths(3), until);
    runAt(ChinaTime.endOf(until.minusDays(7)));
    assertThat(inbox.about("certificate/" + issued.number(), summary(issued).holder()))
        .extracting(NoticeLine::kind)
        .contains("SuspensionEnds");

    runAt(ChinaTime.endOf(until));

    assertThat(summary(issued).status()).isEqualTo(CertificateStatus.REVOKED);
    assertThat(search.history(issued.number()).getLast().reason()).contains("revoke:0115@2018");
    assertThat(running.ofSubject("certificate/" + issued.number())).isEmpty();
  }

  @Test
  void a_rule_may_leave_the_decision_maker_days_after_the_end_of_a_suspension() {
    Issued issued = given.on(ISSUED, "示例待决公司");
    given.suspend(issued, ISSUED.plusDays(30), ISSUED.plusDays(60));
    set("REVOKE_AFTER_SUSPENSION", 5);
    try {
      runAt(ChinaTime.endOf(ISSUED.plusDays(60)));
      assertThat(summary(issued).status()).isEqualTo(CertificateStatus.SUSPENDED);
      assertThat(clock(issued.number(), CertificateClocks.REVOCATION).awaiting())
          .isEqualTo(Role.DECISION_MAKER);
      runAt(ChinaTime.endOf(ISSUED.plusDays(65)));
      assertThat(summary(issued).status()).isEqualTo(CertificateStatus.REVOKED);
    } finally {
      set("REVOKE_AFTER_SUSPENSION", 0);
    }
  }

  @Test
  void surveillance_that_was_not_passed_starts_the_days_in_which_to_suspend() {
    GivenCast cast = cases.cast();
    String number = cases.certificate(cast);
    String open = followUps.opened(CaseType.SURVEILLANCE, number, cast);
    followUps.toReview(open, cast);
    reviews.recommend(open, GivenForms.review(), cast.reviewer());
    decisions.refuse(open, GivenForms.decision(cases.today()), false, cast.decisionMaker());

    RunningDeadline clock = clock(number, CertificateClocks.SUSPENSION_DECISION);
    assertThat(clock.lastDay()).isEqualTo(cases.today().plusDays(5));
    assertThat(clock.awaiting()).isEqualTo(Role.DECISION_MAKER);
    certificates.suspend(number, suspension(), cast.decisionMaker());
    assertThat(running.ofSubject("certificate/" + number))
        .extracting(RunningDeadline::kind)
        .contains(CertificateClocks.SUSPENSION_END)
        .doesNotContain(CertificateClocks.SUSPENSION_DECISION);
  }

  private SuspensionOrder suspension() {
    DecisionDates today = DecisionDates.on(cases.today());
    return new SuspensionOrder(
        new Ground("0111", "示例：监督未通过", List.of()),
        today,
        today.decidedOn(),
        today.decidedOn().plusMonths(3),
        List.of("示例：整改"),
        "示例联系人");
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

  private CertificateSummary summary(Issued issued) {
    return search.find(issued.number()).orElseThrow();
  }
}
