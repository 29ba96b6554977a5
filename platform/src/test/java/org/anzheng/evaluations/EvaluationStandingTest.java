package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** What waits for whom. */
class EvaluationStandingTest {

  @Test
  void the_scheme_manager_assigns_and_answers() {
    assertThat(duties(EvaluationStatus.PLANNED, Role.SCHEME_MANAGER))
        .containsExactly(EvaluationDuty.ASSIGN_TEAM);
    assertThat(duties(EvaluationStatus.TEAM_OBJECTED, Role.SCHEME_MANAGER))
        .containsExactly(EvaluationDuty.ANSWER_OBJECTION);
    assertThat(duties(EvaluationStatus.ON_SITE, Role.SCHEME_MANAGER)).isEmpty();
  }

  @Test
  void the_client_accepts_acknowledges_signs_and_corrects() {
    assertThat(duties(EvaluationStatus.TEAM_SET, Role.APPLICANT))
        .containsExactly(EvaluationDuty.ACCEPT_TEAM);
    assertThat(duties(EvaluationStatus.PLAN_SENT, Role.APPLICANT))
        .containsExactly(EvaluationDuty.ACKNOWLEDGE_PLAN);
    assertThat(correcting().tasks(GivenFile.actor(Role.APPLICANT)))
        .extracting(EvaluationTask::duty)
        .containsExactly(
            EvaluationDuty.SIGN_MINUTES,
            EvaluationDuty.SIGN_NONCONFORMITY,
            EvaluationDuty.SUBMIT_ACTION);
    assertThat(correcting().tasks(GivenFile.actor(Role.APPLICANT)))
        .filteredOn(task -> task.duty() != EvaluationDuty.SIGN_MINUTES)
        .allMatch(task -> task.due().equals(Optional.of(GivenFile.TODAY)));
  }

  @Test
  void the_lead_goes_on_when_the_others_have_done_their_part() {
    assertThat(asLead(EvaluationStatus.TEAM_SET, false, false))
        .containsExactly(EvaluationDuty.DECLARE);
    assertThat(asLead(EvaluationStatus.TEAM_SET, true, true))
        .containsExactly(EvaluationDuty.REVIEW_DOCUMENTS);
    assertThat(asLead(EvaluationStatus.DOC_REVIEWED, true, true))
        .containsExactly(EvaluationDuty.SEND_PLAN);
    assertThat(asLead(EvaluationStatus.PLAN_CONFIRMED, true, true))
        .containsExactly(EvaluationDuty.OPEN_ON_SITE);
    assertThat(asLead(EvaluationStatus.READY, true, true)).containsExactly(EvaluationDuty.REPORT);
  }

  @Test
  void an_applicant_of_another_organisation_has_nothing_to_do_here() {
    Actor other = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.APPLICANT));

    assertThat(correcting().tasks(other)).isEmpty();
  }

  private static List<EvaluationDuty> duties(EvaluationStatus status, Role role) {
    return standing(status, false, Optional.empty(), false).tasks(GivenFile.actor(role)).stream()
        .map(EvaluationTask::duty)
        .toList();
  }

  private static List<EvaluationDuty> asLead(
      EvaluationStatus status, boolean declared, boolean accepted) {
    return standing(status, accepted, Optional.of(TeamRole.LEAD), declared)
        .tasks(GivenFile.actor(Role.LEAD_AUDITOR))
        .stream()
        .map(EvaluationTask::duty)
        .toList();
  }

  private static EvaluationStanding standing(
      EvaluationStatus status, boolean accepted, Optional<TeamRole> role, boolean declared) {
    return new EvaluationStanding(
        "WT-2026-000001",
        GivenFile.BODY,
        GivenFile.CLIENT,
        status,
        accepted,
        role,
        declared,
        declared,
        0,
        0,
        0,
        0,
        Optional.empty());
  }

  private static EvaluationStanding correcting() {
    return new EvaluationStanding(
        "WT-2026-000001",
        GivenFile.BODY,
        GivenFile.CLIENT,
        EvaluationStatus.ON_SITE,
        true,
        Optional.empty(),
        false,
        true,
        1,
        1,
        1,
        0,
        Optional.of(GivenFile.TODAY));
  }
}
