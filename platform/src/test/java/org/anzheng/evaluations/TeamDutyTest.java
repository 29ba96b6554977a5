package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The duty alone is not enough: in a case only its team acts. */
class TeamDutyTest {

  @Test
  void a_lead_auditor_of_the_same_body_who_is_not_in_the_team_cannot_act() {
    Actor stranger = new Actor(UUID.randomUUID(), GivenFile.BODY, Set.of(Role.LEAD_AUDITOR));

    refused(stranger, EvaluationRefusal.NOT_IN_TEAM);
  }

  @Test
  void a_member_cannot_open_the_site_in_the_place_of_the_lead() {
    refused(GivenFile.as(GivenFile.MEMBER, Role.LEAD_AUDITOR), EvaluationRefusal.NOT_THE_LEAD);
  }

  @ParameterizedTest
  @EnumSource(TeamRole.class)
  void experts_and_trainees_record_no_findings(TeamRole role) {
    AssignedMember member = GivenFile.member(role);
    EvaluationSummary file =
        GivenFile.with(
            EvaluationStatus.ON_SITE, GivenFile.team(Optional.of(NOW), member), List.of());
    FindingForm form = new FindingForm("standard/5.1", FindingResult.CONFORMING, "查阅记录", List.of());
    Actor actor = GivenFile.as(member, Role.AUDITOR);

    if (member.judges()) {
      assertThat(
              SiteDecisions.record(file, form, List.of(), Optional.empty(), actor, NOW)
                  .finding()
                  .account())
          .isEqualTo(member.account());
    } else {
      assertThatThrownBy(
              () -> SiteDecisions.record(file, form, List.of(), Optional.empty(), actor, NOW))
          .isInstanceOfSatisfying(
              Refusal.class,
              r -> assertThat(r.reason()).isEqualTo(EvaluationRefusal.DOES_NOT_JUDGE));
    }
  }

  @Test
  void who_evaluated_does_not_give_the_report_back() {
    Actor both = new Actor(GivenFile.LEAD.account(), GivenFile.BODY, Set.of(Role.REVIEWER));

    assertThatThrownBy(() ->
            EvaluationDecisions.giveBack(
                GivenFile.complete(EvaluationStatus.REPORTED), "补充", both, NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(EvaluationRefusal.EVALUATOR_REVIEWS));
  }

  private static void refused(Actor actor, EvaluationRefusal reason) {
    assertThatThrownBy(() ->
            MeetingDecisions.open(
                GivenFile.complete(EvaluationStatus.PLAN_CONFIRMED),
                GivenMeeting.form("首次会议"),
                List.of(),
                Optional.empty(),
                actor,
                NOW))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
