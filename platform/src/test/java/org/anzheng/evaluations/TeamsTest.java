package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Teams through their front door: assigned, objected to, answered; nobody else's. */
@PlatformTest
class TeamsTest {

  @Autowired GivenEvaluations given;
  @Autowired Teams teams;
  @Autowired EvaluationSearch search;
  @Autowired Clock clock;

  @Test
  void the_team_of_another_body_finds_nothing() {
    GivenEvaluation e = given.opened();
    GivenEvaluation other = given.opened();

    assertThat(search.ofCase(e.caseNumber(), other.manager())).isEmpty();
    assertThat(search.ofCase(e.caseNumber(), other.client())).isEmpty();
    assertThat(reason(() -> teams.accept(e.caseNumber(), other.client())))
        .isEqualTo(KernelRefusal.NOT_FOUND);
    assertThat(
            reason(() ->
                given.assign(
                    new GivenEvaluation(
                        e.caseNumber(),
                        e.client(),
                        other.manager(),
                        e.leadPerson(),
                        e.memberPerson()))))
        .isEqualTo(KernelRefusal.NOT_FOUND);
  }

  @Test
  void the_client_without_the_duty_is_told_so() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    Actor bystander = new Actor(UUID.randomUUID(), e.client().organisation(), Set.<Role>of());

    assertThat(reason(() -> teams.accept(e.caseNumber(), bystander)))
        .isEqualTo(KernelRefusal.NOT_YOUR_DUTY);
  }

  @Test
  void an_objection_is_answered_and_leads_to_another_team() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    teams.object(e.caseNumber(), "组员曾任职于竞争对手", e.client());
    teams.answer(e.caseNumber(), true, "另行指派", e.manager());
    assertThat(status(e)).isEqualTo(EvaluationStatus.PLANNED);

    given.team(e);
    TeamFile team = search.ofCase(e.caseNumber()).orElseThrow().team();
    assertThat(team.objection()).isEmpty();
    assertThat(team.acceptedAt()).isPresent();
  }

  @Test
  void a_dismissed_objection_stays_on_file_with_its_answer() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    teams.object(e.caseNumber(), "希望更换组长", e.client());
    teams.answer(e.caseNumber(), false, "组长与贵方无利益关系", e.manager());

    TeamFile team = search.ofCase(e.caseNumber()).orElseThrow().team();
    assertThat(status(e)).isEqualTo(EvaluationStatus.TEAM_SET);
    assertThat(team.objection()).contains("希望更换组长");
    assertThat(team.answer()).contains("组长与贵方无利益关系");
  }

  @Test
  void candidates_come_with_what_stands_against_them() {
    GivenEvaluation e = given.opened();
    EvaluationSummary file = search.ofCase(e.caseNumber()).orElseThrow();

    List<TeamCandidate> all =
        search.candidates(file, AssignmentPeriod.on(ChinaTime.dateOf(clock.instant())));
    TeamCandidate member =
        all.stream()
            .filter(c -> c.person().equals(e.memberPerson().id()))
            .findFirst()
            .orElseThrow();
    assertThat(all).hasSize(2);
    assertThat(member.againstMember()).isEmpty();
    assertThat(member.againstLead())
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NO_DUTY);
  }

  private EvaluationStatus status(GivenEvaluation e) {
    return search.ofCase(e.caseNumber()).orElseThrow().status();
  }

  private static Reason reason(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).reason();
  }
}
