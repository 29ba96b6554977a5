package org.anzheng.web.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anzheng.supervision.cases.Penalty;
import org.anzheng.supervision.cases.PenaltyMeasure;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;

/** 处罚内容字段: measures with their amounts and lengths. */
final class PenaltyFields {

  private PenaltyFields() {}

  static List<FormField> of(Typed typed, View view) {
    return List.of(
        FormField.Choice.many(
            "penalties",
            OversightFields.label("penalties", view),
            typed.texts("penalties"),
            List.of(PenaltyMeasure.values()).stream()
                .map(measure -> Option.of(measure.name(), view.name(measure)))
                .toList()),
        OversightFields.line("amount", typed, view),
        OversightFields.line("confiscated", typed, view),
        OversightFields.number("months", typed, view));
  }

  static List<Penalty> read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<BigDecimal> fine = reader.amountIfAny("amount");
    Optional<BigDecimal> confiscated = reader.amountIfAny("confiscated");
    Optional<Integer> months = reader.numberIfAny("months");
    reader.refuseIfAny();
    return List.of(PenaltyMeasure.values()).stream()
        .filter(measure -> typed.texts("penalties").contains(measure.name()))
        .map(measure ->
            switch (measure) {
              case FINE -> new Penalty(measure, fine, Optional.empty());
              case CONFISCATION -> new Penalty(measure, confiscated, Optional.empty());
              case SUSPEND_PRACTICE -> new Penalty(measure, Optional.empty(), months);
              case WARNING, PUBLIC_CRITICISM, SUSPEND_BUSINESS, REVOKE_APPROVAL, BAR_PERSON ->
                  Penalty.of(measure);
            })
        .toList();
  }

  /** These measures, as if they were typed. */
  static Typed of(List<Penalty> penalties) {
    Typed typed =
        Typed.none()
            .with(
                "penalties",
                penalties.stream().map(p -> p.measure().name()).toArray(String[]::new));
    for (Penalty penalty : penalties) {
      String field = penalty.measure() == PenaltyMeasure.CONFISCATION ? "confiscated" : "amount";
      if (penalty.amount().isPresent()) {
        typed = typed.with(field, penalty.amount().get().toPlainString());
      }
      if (penalty.months().isPresent()) {
        typed = typed.with("months", penalty.months().get().toString());
      }
    }
    return typed;
  }
}
