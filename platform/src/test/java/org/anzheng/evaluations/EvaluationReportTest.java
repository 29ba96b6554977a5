package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {

  @Test
  void fewer_person_days_than_ordered_need_a_reason() {
    assertThat(refusal(report("符合", "1", "")).reason())
        .isEqualTo(EvaluationRefusal.MAN_DAYS_REASON_MISSING);
    assertThat(decide(report("符合", "1", "两个现场相邻")).report().manDays()).isEqualByComparingTo("1");
  }

  @Test
  void everything_wrong_with_it_is_said_at_once() {
    assertThat(refusal(report("", "0", "")).objections())
        .extracting(Objection::reason)
        .containsExactly(
            KernelRefusal.REQUIRED,
            EvaluationRefusal.NOT_POSITIVE,
            EvaluationRefusal.MAN_DAYS_REASON_MISSING);
  }

  private static Refusal refusal(EvaluationReport report) {
    return catchThrowableOfType(Refusal.class, () -> decide(report));
  }

  private static EvaluationReported decide(EvaluationReport report) {
    return EvaluationDecisions.report(
        GivenFile.complete(EvaluationStatus.READY),
        report,
        GivenFile.actor(Role.LEAD_AUDITOR),
        NOW);
  }

  private static EvaluationReport report(String conclusion, String manDays, String reason) {
    return new EvaluationReport(
        conclusion, Recommendation.GRANT, "检测评估服务", new BigDecimal(manDays), reason, "");
  }
}
