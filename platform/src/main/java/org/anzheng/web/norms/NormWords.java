package org.anzheng.web.norms;

import java.util.Optional;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.catalogue.CategoryChange;
import org.anzheng.scheme.norms.ManDayRow;
import org.anzheng.scheme.norms.NormStatus;
import org.anzheng.scheme.norms.RuleCriterion;
import org.anzheng.scheme.norms.RuleParameter;
import org.anzheng.scheme.norms.RuleSource;
import org.anzheng.scheme.norms.SampleRow;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;

/** 规范性文件用语: values, rows and sources in words. */
public final class NormWords {

  static final String WORD = "page.norms.";

  private static final int MONTH = 100;

  private NormWords() {}

  /** The value of a parameter with its unit. */
  public static String value(long value, ParameterUnit unit, View view) {
    Object shown =
        switch (unit) {
          case DAY_OF_YEAR -> "%02d-%02d".formatted(value / MONTH, value % MONTH);
          case YUAN -> "%,d".formatted(value);
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
              value;
        };
    return view.text("page.open.rules.unit." + unit.name(), shown);
  }

  /** How firm the ground of a value is. */
  public static Tone tone(Confidence confidence) {
    return switch (confidence) {
      case LAW -> Tone.GOOD;
      case ANALOGY -> Tone.ACTIVE;
      case PRACTICE, DESIGN -> Tone.NEUTRAL;
    };
  }

  /** What an opinion means for a publication; empty when the limit passed. */
  public static Tone tone(Optional<OpinionOutcome> outcome) {
    return outcome
        .map(given ->
            switch (given) {
              case AGREE -> Tone.GOOD;
              case AGREE_WITH_CONDITIONS -> Tone.WARNING;
              case DISAGREE -> Tone.BAD;
              case NO_COMMENT -> Tone.NEUTRAL;
            })
        .orElse(Tone.WARNING);
  }

  /** Where a draft stands. */
  public static Tone tone(NormStatus status) {
    return switch (status) {
      case DRAFT -> Tone.ACTIVE;
      case CONSULTING -> Tone.WARNING;
      case PUBLISHED -> Tone.GOOD;
      case SUPERSEDED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  static Tone tone(CategoryChange change) {
    return switch (change) {
      case KEPT -> Tone.NEUTRAL;
      case ADDED -> Tone.GOOD;
      case CHANGED -> Tone.WARNING;
      case REMOVED -> Tone.BAD;
    };
  }

  static String source(RuleSource source, View view) {
    return view.text(
        WORD + "source",
        view.either(source.citationZh(), source.citationEn()),
        view.name(source.confidence()));
  }

  static String parameter(RuleParameter parameter, View view) {
    return value(parameter.value(), parameter.unit(), view)
        + " · "
        + source(parameter.source(), view);
  }

  static String criterion(RuleCriterion row, View view) {
    return String.join(
        " · ",
        view.either(row.titleZh(), row.titleEn()),
        view.tier(row.tier()),
        mandatory(row, view));
  }

  static String mandatory(RuleCriterion row, View view) {
    return view.text(WORD + (row.mandatory() ? "mandatory" : "mandatory.not"));
  }

  static String manDay(ManDayRow row, View view) {
    return view.text(
        WORD + "manDay",
        band(row.staffFrom(), row.staffTo(), view),
        row.days().toPlainString(),
        row.adjustment());
  }

  static String sample(SampleRow row, View view) {
    return view.text(
        WORD + "sample", band(row.projectsFrom(), row.projectsTo(), view), row.sample());
  }

  static String band(int from, Optional<Integer> to, View view) {
    return to.map(end -> view.text(WORD + "band", from, end))
        .orElse(view.text(WORD + "band.open", from));
  }
}
