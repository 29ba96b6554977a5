package org.anzheng.web.regulator;

import java.time.LocalDate;
import java.util.List;
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
}
