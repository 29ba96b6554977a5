package org.anzheng.evaluations;

import static org.anzheng.evaluations.AttendanceDirection.IN;
import static org.anzheng.evaluations.AttendanceDirection.OUT;
import static org.anzheng.evaluations.EvaluationRefusal.ALREADY_IN;
import static org.anzheng.evaluations.EvaluationRefusal.ARRIVAL_MISSING;
import static org.anzheng.evaluations.EvaluationRefusal.DAY_NOT_PLANNED;
import static org.anzheng.evaluations.EvaluationRefusal.DEPARTURE_MISSING;
import static org.anzheng.evaluations.EvaluationRefusal.IN_FUTURE;
import static org.anzheng.evaluations.EvaluationRefusal.LATE_ENTRY_NEEDS_REASON;
import static org.anzheng.evaluations.EvaluationRefusal.NOT_IN;
import static org.anzheng.evaluations.EvaluationRefusal.NOT_THE_LEAD;
import static org.anzheng.evaluations.GivenFile.EVENING;
import static org.anzheng.evaluations.GivenFile.LEAD;
import static org.anzheng.evaluations.GivenFile.MEMBER;
import static org.anzheng.evaluations.GivenFile.NOW;
import static org.anzheng.evaluations.GivenFile.TODAY;
import static org.anzheng.evaluations.GivenFile.attendance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class AttendanceRuleTest {

  @Test
  void every_member_arrives_and_leaves_on_every_planned_day() {
    SiteFile site =
        GivenFile.siteWithAttendance(
            GivenFile.plan(TODAY, TODAY.plusDays(1)),
            attendance(LEAD, IN, NOW),
            attendance(LEAD, OUT, EVENING),
            attendance(MEMBER, IN, NOW));

    assertThat(AttendanceRule.missing(GivenFile.with(EvaluationStatus.ON_SITE, site)))
        .extracting(Objection::reason)
        .containsExactly(
            ARRIVAL_MISSING,
            DEPARTURE_MISSING,
            DEPARTURE_MISSING,
            ARRIVAL_MISSING,
            DEPARTURE_MISSING);
  }

  @Test
  void an_expert_may_stay_away() {
    EvaluationSummary file =
        GivenFile.with(
            EvaluationStatus.ON_SITE,
            GivenFile.team(Optional.of(NOW), LEAD, MEMBER, GivenFile.member(TeamRole.EXPERT)),
            List.of());

    assertThat(AttendanceRule.missing(file)).isEmpty();
  }

  @Test
  void one_arrives_before_one_leaves_and_only_on_a_planned_day() {
    assertThat(entering(LEAD, OUT, NOW)).containsExactly(NOT_IN);
    assertThat(entering(LEAD, IN, NOW, attendance(LEAD, IN, NOW.minusSeconds(60))))
        .containsExactly(ALREADY_IN);
    assertThat(entering(LEAD, OUT, EVENING, attendance(LEAD, IN, NOW))).isEmpty();
    assertThat(entering(LEAD, IN, NOW.plus(Duration.ofDays(1)))).containsExactly(DAY_NOT_PLANNED);
  }

  @Test
  void only_the_lead_enters_for_others_and_says_why() {
    assertThat(refusals(MEMBER, entry(LEAD, Optional.empty(), "忘记签到")))
        .containsExactly(NOT_THE_LEAD);
    assertThat(refusals(LEAD, entry(MEMBER, Optional.empty(), "")))
        .containsExactly(LATE_ENTRY_NEEDS_REASON);
    assertThat(refusals(LEAD, entry(MEMBER, Optional.of(EVENING.plusSeconds(1)), "忘记签到")))
        .containsExactly(IN_FUTURE);
  }

  @Test
  void a_departure_before_midnight_is_of_the_old_year_though_it_is_received_in_the_new() {
    LocalDate eve = LocalDate.of(2026, 12, 31);
    Instant made = ChinaTime.endOf(eve).minusSeconds(30);
    Instant received = ChinaTime.endOf(eve).plusSeconds(600);
    EvaluationSummary file =
        GivenFile.with(
            EvaluationStatus.ON_SITE,
            GivenFile.siteWithAttendance(
                GivenFile.plan(eve), attendance(LEAD, IN, made.minusSeconds(3600))));

    Attendance left =
        SiteDecisions.attend(
                file,
                new AttendanceEntry(LEAD.person(), OUT, Optional.empty(), "", ""),
                List.of(),
                Optional.of(new PhoneMark(UUID.randomUUID(), made, received, Optional.empty())),
                GivenFile.as(LEAD, Role.LEAD_AUDITOR),
                received)
            .attendance();

    assertThat(left.at()).isEqualTo(made);
    assertThat(left.receivedAt()).isEqualTo(received);
  }

  @Test
  void whoever_comes_back_leaves_once_more() {
    SiteFile site =
        GivenFile.siteWithAttendance(
            GivenFile.plan(TODAY),
            attendance(LEAD, IN, NOW),
            attendance(LEAD, OUT, NOW.plusSeconds(60)),
            attendance(LEAD, IN, NOW.plusSeconds(120)),
            attendance(MEMBER, IN, NOW),
            attendance(MEMBER, OUT, EVENING));

    assertThat(AttendanceRule.missing(GivenFile.with(EvaluationStatus.ON_SITE, site)))
        .extracting(Objection::reason)
        .containsExactly(DEPARTURE_MISSING);
  }

  private static List<Reason> entering(
      AssignedMember who, AttendanceDirection direction, Instant at, Attendance... before) {
    SiteFile site = GivenFile.siteWithAttendance(GivenFile.plan(TODAY), before);
    EvaluationSummary file = GivenFile.with(EvaluationStatus.ON_SITE, site);
    return AttendanceRule.objections(file, who, direction, at).stream()
        .map(Objection::reason)
        .toList();
  }

  private static AttendanceEntry entry(AssignedMember who, Optional<Instant> at, String reason) {
    return new AttendanceEntry(who.person(), IN, at, "", reason);
  }

  private static List<Reason> refusals(AssignedMember by, AttendanceEntry entry) {
    EvaluationSummary file =
        GivenFile.with(
            EvaluationStatus.ON_SITE, GivenFile.siteWithAttendance(GivenFile.plan(TODAY)));
    Role duty = by.role() == TeamRole.LEAD ? Role.LEAD_AUDITOR : Role.AUDITOR;
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                SiteDecisions.attend(
                    file, entry, List.of(), Optional.empty(), GivenFile.as(by, duty), EVENING));
    return refusal.objections().stream().map(Objection::reason).toList();
  }
}
