package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

/** SOD-9. */
class DeclarationRuleTest {

  @Test
  void sod_9_everybody_declares_experts_and_trainees_too() {
    TeamFile team =
        GivenFile.team(
            Optional.empty(),
            GivenFile.member(TeamRole.LEAD),
            GivenFile.undeclared(TeamRole.EXPERT),
            GivenFile.undeclared(TeamRole.TRAINEE));

    assertThat(DeclarationRule.missing(team))
        .extracting(Objection::reason)
        .containsExactly(
            EvaluationRefusal.DECLARATION_MISSING, EvaluationRefusal.DECLARATION_MISSING);
  }

  @Test
  void sod_9_every_statement_has_to_be_made() {
    assertThat(DeclarationRule.objections(new Declaration(true, true, true, ""))).isEmpty();
    assertThat(DeclarationRule.objections(new Declaration(false, false, false, ""))).hasSize(3);
  }

  @Test
  void sod_9_the_text_has_a_limit() {
    assertThat(DeclarationRule.objections(new Declaration(true, true, true, "字".repeat(4001))))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.TOO_LONG);
  }
}
