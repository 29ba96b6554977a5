package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenCandidate.TWO_YEARS;
import static org.anzheng.evaluations.GivenFile.CLIENT;
import static org.anzheng.evaluations.GivenFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.people.AssociationKind;
import org.junit.jupiter.api.Test;

/** SOD-3. */
class IndependenceRuleTest {

  @Test
  void sod_3_who_consulted_within_the_period_may_not_evaluate() {
    assertThat(against(AssociationKind.CONSULTED, TODAY.minusMonths(23))).hasSize(1);
  }

  @Test
  void sod_3_who_worked_there_within_the_period_may_not_evaluate() {
    assertThat(against(AssociationKind.EMPLOYED, TODAY.minusDays(1))).hasSize(1);
  }

  @Test
  void sod_3_after_the_period_a_tie_no_longer_counts() {
    assertThat(against(AssociationKind.CONSULTED, TODAY.minusYears(2).minusDays(1))).isEmpty();
  }

  @Test
  void sod_3_a_tie_that_lasts_always_counts() {
    List<Candidate> team = List.of(GivenCandidate.tied(AssociationKind.EMPLOYED, Optional.empty()));

    assertThat(IndependenceRule.objections(team, CLIENT, TODAY, TWO_YEARS)).hasSize(1);
  }

  @Test
  void sod_3_a_tie_to_somebody_else_does_not_count() {
    List<Candidate> team = List.of(GivenCandidate.tied(AssociationKind.EMPLOYED, Optional.empty()));

    assertThat(IndependenceRule.objections(team, UUID.randomUUID(), TODAY, TWO_YEARS)).isEmpty();
  }

  private static List<Objection> against(AssociationKind kind, LocalDate until) {
    List<Candidate> team = List.of(GivenCandidate.tied(kind, Optional.of(until)));
    return IndependenceRule.objections(team, CLIENT, TODAY, TWO_YEARS);
  }
}
