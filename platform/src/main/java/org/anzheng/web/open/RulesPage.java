package org.anzheng.web.open;

import java.util.List;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.RuleVersion;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;

/**
 * 认证规则页: the rule in force and its numbers.
 *
 * @param parameters those in force
 */
public record RulesPage(RuleVersion rule, List<ParameterRow> parameters) {

  private static final int MONTH = 100;

  public RulesPage {
    parameters = List.copyOf(parameters);
  }

  /** The value with its unit, in words. */
  public String value(ParameterRow row, View view) {
    Object value =
        switch (row.unit()) {
          case DAY_OF_YEAR -> "%02d-%02d".formatted(row.value() / MONTH, row.value() % MONTH);
          case YUAN -> "%,d".formatted(row.value());
          case DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS, PERSONS, PERCENT, DAY_OF_MONTH ->
              row.value();
        };
    return view.text("page.open.rules.unit." + row.unit().name(), value);
  }

  /** How firm the ground is. */
  public Tone tone(Confidence confidence) {
    return switch (confidence) {
      case LAW -> Tone.GOOD;
      case ANALOGY -> Tone.ACTIVE;
      case PRACTICE, DESIGN -> Tone.NEUTRAL;
    };
  }
}
