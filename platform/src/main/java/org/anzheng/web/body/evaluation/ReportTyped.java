package org.anzheng.web.body.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** 审核报告表单, as typed. */
public record ReportTyped(
    @Nullable String recommendation,
    @Nullable String conclusion,
    @Nullable String confirmedScope,
    @Nullable String manDays,
    @Nullable String manDaysReason,
    @Nullable String concerns) {

  /** What was typed, or an empty text. */
  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The report; a refusal with everything that cannot be read. */
  EvaluationReport report() {
    List<Objection> objections = new ArrayList<>();
    String chosen = text(recommendation);
    if (Arrays.stream(Recommendation.values()).noneMatch(r -> r.name().equals(chosen))) {
      objections.add(Objection.toField("recommendation", KernelRefusal.REQUIRED));
    }
    if (!text(manDays).matches("[0-9]{1,5}(\\.[0-9]{1,2})?")) {
      objections.add(Objection.toField("manDays", KernelRefusal.NOT_UNDERSTOOD));
    }
    Refusal.ifAny(objections);
    return new EvaluationReport(
        text(conclusion),
        Recommendation.valueOf(chosen),
        text(confirmedScope),
        new BigDecimal(text(manDays)),
        text(manDaysReason),
        text(concerns));
  }

  /** Every field by name, to carry through the check. */
  public Map<String, String> values() {
    return Map.of(
        "recommendation", text(recommendation),
        "conclusion", text(conclusion),
        "confirmedScope", text(confirmedScope),
        "manDays", text(manDays),
        "manDaysReason", text(manDaysReason),
        "concerns", text(concerns));
  }
}
