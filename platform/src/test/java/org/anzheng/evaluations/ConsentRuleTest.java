package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** SOD-10. */
class ConsentRuleTest {

  @Test
  void sod_10_the_team_waits_until_the_client_has_seen_it() {
    assertThat(ConsentRule.missing(GivenFile.team(Optional.empty(), GivenFile.LEAD)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.TEAM_NOT_ACCEPTED);
    assertThat(ConsentRule.missing(GivenFile.team(Optional.of(GivenFile.NOW), GivenFile.LEAD)))
        .isEmpty();
  }

  @Test
  void sod_10_who_has_accepted_can_no_longer_object() {
    EvaluationSummary accepted = GivenFile.complete(EvaluationStatus.TEAM_SET);
    Actor client = GivenFile.actor(Role.APPLICANT);

    Assertions.assertThatThrownBy(
            () -> TeamDecisions.object(accepted, "理由", GivenFile.TODAY, client, GivenFile.NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(EvaluationRefusal.TEAM_ALREADY_ACCEPTED));
  }

  @Test
  void sod_10_an_objection_needs_reasons() {
    EvaluationSummary file = GivenFile.unaccepted(EvaluationStatus.TEAM_SET, GivenFile.LEAD);
    Actor client = GivenFile.actor(Role.APPLICANT);

    Assertions.assertThatThrownBy(
            () -> TeamDecisions.object(file, " ", GivenFile.TODAY, client, GivenFile.NOW))
        .isInstanceOf(Refusal.class);
  }
}
