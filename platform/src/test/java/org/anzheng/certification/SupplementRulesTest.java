package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.GAP_NOT_ANSWERED;
import static org.anzheng.certification.CertificationRefusal.NO_GAPS;
import static org.anzheng.certification.CertificationRefusal.SUPPLEMENT_ALREADY_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

class SupplementRulesTest {

  private static final Gap GAP = new Gap(CommissionSection.CAPABILITY, "补充项目验收材料");

  @Test
  void gaps_are_told_once() {
    GivenSituation given = new GivenSituation();
    assertThat(SupplementRules.toRequest(given.summary(), List.of(GAP))).isEmpty();

    given.supplemented = true;
    assertThat(SupplementRules.toRequest(given.summary(), List.of(GAP)))
        .containsExactly(Objection.to(SUPPLEMENT_ALREADY_REQUESTED));
  }

  @Test
  void the_list_says_something() {
    CaseSummary summary = new GivenSituation().summary();

    assertThat(SupplementRules.toRequest(summary, List.of()))
        .containsExactly(Objection.toField("gaps", NO_GAPS));
    assertThat(
            SupplementRules.toRequest(
                summary, List.of(GAP, new Gap(CommissionSection.CLIENT, " "))))
        .containsExactly(Objection.toField("gaps[1].text", KernelRefusal.REQUIRED));
  }

  @Test
  void every_gap_is_answered() {
    SupplementRequest request =
        new SupplementRequest(List.of(GAP, GAP), GivenSituation.TODAY.plusDays(20));

    assertThat(SupplementRules.toAnswer(request, new SupplementAnswer(List.of("已补充", " "))))
        .containsExactly(Objection.toField("answers[1]", GAP_NOT_ANSWERED, 2));
    assertThat(SupplementRules.toAnswer(request, new SupplementAnswer(List.of("一", "二"))))
        .isEmpty();
  }
}
