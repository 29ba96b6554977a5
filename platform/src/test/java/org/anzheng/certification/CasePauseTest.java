package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.DeadlinePause;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The body's clock stands still while the client holds the ball. */
@PlatformTest
class CasePauseTest {

  /** A Thursday; the Spring Festival of 2026 begins on Sunday the fifteenth. */
  private static final LocalDate HANDED_IN = LocalDate.of(2026, 2, 12);

  private static final List<Gap> GAPS = List.of(new Gap(CommissionSection.CAPABILITY, "补充项目验收材料"));

  @Autowired GivenCases cases;
  @Autowired ApplicationReviews reviews;
  @Autowired Commissions commissions;
  @Autowired CaseSearch search;
  @Autowired RunningDeadlines running;
  @Autowired BusinessClock clock;

  @AfterEach
  void letTimePass() {
    clock.release();
  }

  @Test
  void acceptance_waits_while_the_client_supplements_and_goes_on_with_the_days_it_had() {
    on(HANDED_IN);
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    assertThat(due(number, cast)).isEqualTo("2026-02-14");

    on(LocalDate.of(2026, 2, 13));
    reviews.requestSupplement(number, GAPS, cast.contractReviewer());
    assertThat(clock(number, cast, CaseClock.ACCEPTANCE).pause())
        .map(DeadlinePause::daysLeft)
        .contains(1);
    assertThat(clock(number, cast, CaseClock.SUPPLEMENT).pause()).isEmpty();

    on(LocalDate.of(2026, 3, 6));
    commissions.supply(number, new SupplementAnswer(List.of("已补充")), cast.applicant());
    assertThat(due(number, cast)).isEqualTo("2026-03-09");
    assertThat(clock(number, cast, CaseClock.ACCEPTANCE).pause()).isEmpty();
    assertThat(kinds(cast)).doesNotContain(CaseClock.SUPPLEMENT.kind());
  }

  @Test
  void nothing_stands_still_for_ever_once_the_case_is_over() {
    on(HANDED_IN);
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    reviews.requestSupplement(number, GAPS, cast.contractReviewer());
    commissions.withdraw(number, "示例：不再需要", cast.applicant());
    assertThat(kinds(cast)).isEmpty();
  }

  @Test
  void the_decision_waits_for_the_rectification_and_its_verification_counts_again() {
    GivenCast cast = cases.cast();
    String number = cases.inDecision(cast);
    cases.orderRectification(number, cast);
    assertThat(clock(number, cast, CaseClock.DECISION).pause()).isPresent();
    assertThat(clock(number, cast, CaseClock.RECTIFICATION).pause()).isEmpty();

    cases.reportRectification(number, cast);
    assertThat(clock(number, cast, CaseClock.DECISION).pause()).isEmpty();
    assertThat(kinds(cast)).doesNotContain(CaseClock.RECTIFICATION.kind());
    assertThat(search.find(number, cast.applicant().organisation()).orElseThrow().due())
        .contains(clock(number, cast, CaseClock.DECISION).due());
  }

  private void on(LocalDate day) {
    clock.holdAt(ChinaTime.startOf(day).plusSeconds(36_000));
  }

  private LocalDate due(String number, GivenCast cast) {
    Instant due =
        search.find(number, cast.applicant().organisation()).orElseThrow().due().orElseThrow();
    return ChinaTime.dateOf(due.minusMillis(1));
  }

  private RunningDeadline clock(String number, GivenCast cast, CaseClock wanted) {
    return running.concerning(cast.body().organisation()).stream()
        .filter(d -> d.subject().equals("case/" + number) && d.kind().equals(wanted.kind()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> kinds(GivenCast cast) {
    return running.concerning(cast.applicant().organisation()).stream()
        .map(RunningDeadline::kind)
        .toList();
  }
}
