package org.anzheng.web.body;

import static org.anzheng.web.body.CaseFields.found;
import static org.anzheng.web.body.CaseFields.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.certification.ApplicationReviewForm;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.ManDayAdjustment;
import org.anzheng.certification.ManDays;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 受理: the application review (F4), with the conflict search beside it. */
@Component
@Order(10)
class AcceptanceAct implements BodyCaseAct {

  private static final int ADJUSTMENTS = 2;
  private static final String COMPETENT = "competent";
  private static final String RESOLVED = "differencesResolved";

  private final ApplicationReviews reviews;

  AcceptanceAct(ApplicationReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "acceptance";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.ACCEPT;
  }

  @Override
  public Typed suggested(CaseFile file, LocalDate today) {
    return Typed.none().with("client.asOf", today.toString());
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    List<Row> rows =
        reviews.conflicts(file.summary().number(), actor).stream()
            .map(hit ->
                Row.of(
                    view.text("page.cases.record.conflict"), hit.name(), view.name(hit.ground())))
            .toList();
    return rows.isEmpty()
        ? List.of(
            Row.of(
                view.text("page.cases.record.conflict"), view.text("page.cases.record.noConflict")))
        : rows;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>(CaseFields.client(typed, view, COMPETENT, RESOLVED));
    fields.add(CaseFields.text("conflictHandling", typed, view));
    fields.add(CaseFields.line("manDays.base", typed, view));
    for (int i = 0; i < ADJUSTMENTS; i++) {
      String name = "manDays.adjustments[" + i + "].";
      String word = "page.cases.field.adjustment.";
      fields.add(
          FormField.Line.text(
              name + "days", view.text(word + "days", i + 1), typed.text(name + "days")));
      fields.add(
          FormField.Line.text(
              name + "reason", view.text(word + "reason", i + 1), typed.text(name + "reason")));
    }
    fields.add(CaseFields.text("remarks", typed, view));
    return fields;
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    ApplicationReviewForm form =
        new ApplicationReviewForm(
            CaseFields.client(reader, typed),
            found(typed, COMPETENT),
            found(typed, RESOLVED),
            typed.text("conflictHandling"),
            new ManDays(number(reader, "manDays.base"), adjustments(reader)),
            typed.text("remarks"));
    reader.refuseIfAny();
    CaseFields.atFindings(
        () -> reviews.accept(file.summary().number(), form, actor), COMPETENT, RESOLVED);
  }

  private static List<ManDayAdjustment> adjustments(TypedReader reader) {
    List<ManDayAdjustment> adjustments = new ArrayList<>();
    for (int i = 0; i < ADJUSTMENTS; i++) {
      String name = "manDays.adjustments[" + i + "].";
      BigDecimal days = reader.amountIfAny(name + "days").orElse(BigDecimal.ZERO);
      if (days.signum() != 0) {
        adjustments.add(new ManDayAdjustment(days, reader.text(name + "reason")));
      }
    }
    return adjustments;
  }
}
