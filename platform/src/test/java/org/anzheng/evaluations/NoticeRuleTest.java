package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.NOW;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Term;
import org.junit.jupiter.api.Test;

class NoticeRuleTest {

  private static final Term FIVE_DAYS = new Term(5, ParameterUnit.DAYS);
  private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of());

  @Test
  void the_team_comes_when_the_notice_has_run() {
    LocalDate earliest = LocalDate.of(2026, 3, 15);
    SiteFile site = site(new PlanNotice(earliest, false), earliest);

    assertThat(NoticeRule.running(site, earliest.minusDays(1)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NOTICE_RUNNING);
    assertThat(NoticeRule.running(site, earliest)).isEmpty();
  }

  @Test
  void calendar_days_run_through_holidays_and_the_leap_day() {
    LocalDate sent = LocalDate.of(2028, 2, 26);

    assertThat(FIVE_DAYS.after(sent, CALENDAR)).isEqualTo(LocalDate.of(2028, 3, 2));
    assertThat(FIVE_DAYS.after(LocalDate.of(2026, 9, 29), CALENDAR))
        .isEqualTo(LocalDate.of(2026, 10, 4));
  }

  @Test
  void the_day_is_the_one_in_china() {
    LocalDate earliest = LocalDate.of(2026, 3, 15);
    SiteFile site = site(new PlanNotice(earliest, false), earliest);
    Instant lastMoment = ChinaTime.startOf(earliest).minusNanos(1);

    assertThat(NoticeRule.running(site, ChinaTime.dateOf(lastMoment))).isNotEmpty();
    assertThat(NoticeRule.running(site, ChinaTime.dateOf(lastMoment.plusNanos(1)))).isEmpty();
  }

  @Test
  void shorter_notice_needs_the_agreement_of_the_client() {
    EvaluationSummary file =
        GivenFile.with(
            EvaluationStatus.PLAN_SENT,
            site(new PlanNotice(GivenFile.TODAY.plusDays(5), false), GivenFile.TODAY));
    var client = GivenFile.actor(Role.APPLICANT);

    assertThat(refusedWith(() -> PlanDecisions.acknowledge(file, false, client, NOW)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.SHORTER_NOTICE_NOT_AGREED);
    assertThat(PlanDecisions.acknowledge(file, true, client, NOW).shortened()).isTrue();
  }

  @Test
  void who_agrees_to_nothing_shorter_has_shortened_nothing() {
    EvaluationSummary file = GivenFile.complete(EvaluationStatus.PLAN_SENT);

    assertThat(
            PlanDecisions.acknowledge(file, true, GivenFile.actor(Role.APPLICANT), NOW).shortened())
        .isFalse();
  }

  @Test
  void an_agreed_shorter_notice_lets_the_team_come() {
    LocalDate earliest = GivenFile.TODAY.plusDays(5);

    SiteFile agreed = site(new PlanNotice(earliest, true), GivenFile.TODAY);

    assertThat(NoticeRule.running(agreed, GivenFile.TODAY)).isEmpty();
  }

  @Test
  void the_opening_meeting_waits_for_the_notice() {
    EvaluationSummary file =
        GivenFile.with(
            EvaluationStatus.PLAN_CONFIRMED,
            site(new PlanNotice(GivenFile.TODAY.plusDays(1), false), GivenFile.TODAY.plusDays(1)));

    assertThat(
            refusedWith(() ->
                MeetingDecisions.open(
                    file,
                    GivenMeeting.form("首次会议"),
                    List.of(),
                    Optional.empty(),
                    GivenFile.actor(Role.LEAD_AUDITOR),
                    NOW)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NOTICE_RUNNING);
  }

  private static SiteFile site(PlanNotice notice, LocalDate day) {
    SiteFile full = GivenFile.site();
    return new SiteFile(
        Optional.of(GivenFile.plan(day)),
        Optional.of(notice),
        full.acknowledgedAt(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
