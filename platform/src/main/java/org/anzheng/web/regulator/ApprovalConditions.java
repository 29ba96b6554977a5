package org.anzheng.web.regulator;

import java.util.Arrays;
import java.util.List;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.SchemeParameters;
import org.anzheng.web.shared.View;

/** The legal conditions as the approval form lists them, with the numbers of the day. */
final class ApprovalConditions {

  private static final List<String> NUMBERS = List.of("i", "ii", "iii", "iv", "v");

  private ApprovalConditions() {}

  static List<ApprovalPage.Condition> of(SchemeParameters parameters, View view) {
    return Arrays.stream(ApprovalCondition.values())
        .map(condition ->
            new ApprovalPage.Condition(
                condition.name(),
                NUMBERS.get(condition.ordinal()),
                view.name(condition),
                note(condition, parameters, view)))
        .toList();
  }

  private static String note(ApprovalCondition condition, SchemeParameters parameters, View view) {
    return switch (condition) {
      case CAPITAL -> least(parameters.row(ParameterKey.BODY_CAPITAL), view);
      case FULL_TIME_STAFF -> least(parameters.row(ParameterKey.BODY_FULL_TIME_STAFF), view);
      case LEGAL_PERSON, PREMISES, MANAGEMENT_SYSTEM -> "";
    };
  }

  private static String least(ParameterRow row, View view) {
    return view.text(
            "page.regulator.approval.least", ParametersPage.value(row), view.name(row.unit()))
        + " · "
        + view.either(row.citationZh(), row.citationEn());
  }
}
