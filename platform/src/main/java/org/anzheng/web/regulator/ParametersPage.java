package org.anzheng.web.regulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.web.shared.Tone;

/** 参数登记页面: every number of the scheme with its citation. */
public record ParametersPage(LocalDate on, List<ParameterRow> rows) {

  /** How firm a value is, as a tone. */
  public static Tone tone(Confidence confidence) {
    return switch (confidence) {
      case LAW -> Tone.GOOD;
      case ANALOGY -> Tone.ACTIVE;
      case PRACTICE -> Tone.NEUTRAL;
      case DESIGN -> Tone.WARNING;
    };
  }

  /** The value as one writes it: amounts in groups of three, a yearly day as month and day. */
  public static String value(ParameterRow row) {
    return switch (row.unit()) {
      case DAY_OF_YEAR -> "%02d-%02d".formatted(row.value() / 100, row.value() % 100);
      case YUAN -> String.format(Locale.ROOT, "%,d", row.value());
      case DAYS,
          WORKING_DAYS,
          WEEKS,
          MONTHS,
          YEARS,
          PERSONS,
          ORGANISATIONS,
          TIMES,
          PERCENT,
          DAY_OF_MONTH ->
          Long.toString(row.value());
    };
  }
}
