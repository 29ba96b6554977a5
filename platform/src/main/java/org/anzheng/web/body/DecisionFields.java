package org.anzheng.web.body;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.DecisionForm;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;

/** 认证决定表 (F11, second part): the same fields for every decision. */
final class DecisionFields {

  private DecisionFields() {}

  static List<FormField> of(Typed typed, View view) {
    List<FormField> fields = new ArrayList<>(CaseFields.client(typed, view));
    fields.add(CaseFields.text("opinion", typed, view));
    fields.add(CaseFields.tick("declared", typed, view));
    return fields;
  }

  static DecisionForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    DecisionForm form =
        new DecisionForm(
            CaseFields.client(reader, typed),
            typed.text("opinion"),
            CaseFields.ticked(typed, "declared"));
    reader.refuseIfAny();
    return form;
  }

  /** What the team concluded and the reviewer recommended. */
  static List<Row> context(CaseFile file, View view) {
    List<Row> rows = new ArrayList<>();
    file.evaluation()
        .flatMap(evaluation -> evaluation.report())
        .ifPresent(report -> {
          rows.add(
              Row.of(
                  view.text("page.cases.record.report"),
                  view.name(report.recommendation()),
                  report.conclusion()));
          rows.add(Row.of(view.text("page.cases.record.scope"), report.confirmedScope()));
        });
    file.records()
        .review()
        .ifPresent(review ->
            rows.add(
                Row.of(
                    view.text("page.cases.record.review"),
                    review.recommendation().map(view::name).orElse(""),
                    review.opinion())));
    return rows;
  }
}
