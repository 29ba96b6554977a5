package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class MembershipRuleTest {

  @Test
  void a_team_has_exactly_one_lead() {
    assertThat(against(GivenCandidate.fit(TeamRole.MEMBER)))
        .containsExactly(EvaluationRefusal.ONE_LEAD);
    assertThat(against(GivenCandidate.fit(TeamRole.LEAD), GivenCandidate.fit(TeamRole.LEAD)))
        .containsExactly(EvaluationRefusal.ONE_LEAD);
    assertThat(against(GivenCandidate.fit(TeamRole.LEAD))).isEmpty();
  }

  @Test
  void nobody_stands_in_it_twice() {
    Candidate lead = GivenCandidate.fit(TeamRole.LEAD);
    Candidate again = new Candidate(lead.person(), lead.account(), TeamRole.EXPERT);

    assertThat(against(lead, again)).containsExactly(EvaluationRefusal.PERSON_TWICE);
  }

  @Test
  void everybody_can_sign_in() {
    assertThat(against(GivenCandidate.fit(TeamRole.LEAD), GivenCandidate.withoutAccount()))
        .containsExactly(EvaluationRefusal.NO_ACCOUNT);
  }

  @Test
  void the_lead_holds_the_duty_of_a_lead() {
    assertThat(against(GivenCandidate.withAccount(TeamRole.LEAD, Set.of(Role.AUDITOR))))
        .containsExactly(EvaluationRefusal.NO_DUTY);
    assertThat(against(GivenCandidate.withAccount(TeamRole.LEAD, Set.of(Role.LEAD_AUDITOR))))
        .isEmpty();
  }

  @Test
  void a_person_of_another_body_is_unknown_here() {
    List<Candidate> team = List.of(GivenCandidate.fit(TeamRole.LEAD));

    assertThat(MembershipRule.objections(team, UUID.randomUUID()))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.PERSON_UNKNOWN);
  }

  private static List<Reason> against(Candidate... team) {
    return MembershipRule.objections(List.of(team), GivenFile.BODY).stream()
        .map(Objection::reason)
        .toList();
  }
}
