package org.anzheng.web.body;

import static org.anzheng.web.body.CaseFields.found;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.ApplicationReviewForm;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.ConflictHit;
import org.anzheng.certification.ManDayAdjustment;
import org.anzheng.certification.ManDayForm;
import org.anzheng.certification.ManDayGround;
import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.ManDayRows;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
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
  private static final String BASE = "manDays.base";
  private static final String REASON = "manDays.reason";

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
    List<Row> rows = new ArrayList<>(ManDayRows.of(reviews.manDays(file), view));
    String word = "page.cases.record.";
    List<ConflictHit> hits = reviews.conflicts(file.summary().number(), actor);
    hits.forEach(
        hit -> rows.add(Row.of(view.text(word + "conflict"), hit.name(), view.name(hit.ground()))));
    if (hits.isEmpty()) {
      rows.add(Row.of(view.text(word + "conflict"), view.text(word + "noConflict")));
    }
    return rows;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>(CaseFields.client(typed, view, COMPETENT, RESOLVED));
    fields.add(CaseFields.text("conflictHandling", typed, view));
    if (reviews.manDays(file).base().isEmpty()) {
      fields.add(CaseFields.line(BASE, typed, view));
      fields.add(CaseFields.line(REASON, typed, view));
    }
    for (int i = 0; i < ADJUSTMENTS; i++) {
      fields.addAll(adjustment(i, typed, view));
    }
    fields.add(CaseFields.text("remarks", typed, view));
    return fields;
  }

  private static List<FormField> adjustment(int index, Typed typed, View view) {
    String name = "manDays.adjustments[" + index + "].";
    String word = "page.cases.field.adjustment.";
    List<Option> grounds = new ArrayList<>();
    grounds.add(Option.of("", view.text(word + "none")));
    for (ManDayGround ground : ManDayGround.values()) {
      grounds.add(
          Option.of(
              ground.name(),
              view.text(word + (ground.more() ? "more" : "fewer"), view.name(ground))));
    }
    return List.of(
        new FormField.Select(
            name + "ground",
            view.text(word + "ground", index + 1),
            "",
            typed.text(name + "ground"),
            grounds),
        FormField.Line.text(
            name + "days", view.text(word + "days", index + 1), typed.text(name + "days")),
        FormField.Line.text(
            name + "reason", view.text(word + "reason", index + 1), typed.text(name + "reason")));
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
            new ManDayForm(reader.amountIfAny(BASE), typed.text(REASON), adjustments(reader)),
            typed.text("remarks"));
    reader.refuseIfAny();
    CaseFields.atFindings(
        () -> reviews.accept(file.summary().number(), form, actor), COMPETENT, RESOLVED);
  }

  /** Lines of which nothing is filled in do not count. */
  private static List<ManDayAdjustment> adjustments(TypedReader reader) {
    List<ManDayAdjustment> adjustments = new ArrayList<>();
    for (int i = 0; i < ADJUSTMENTS; i++) {
      String name = "manDays.adjustments[" + i + "].";
      BigDecimal days = reader.amountIfAny(name + "days").orElse(BigDecimal.ZERO);
      String reason = reader.text(name + "reason");
      if (days.signum() != 0 || !reason.isBlank()) {
        adjustments.add(new ManDayAdjustment(days, ground(reader.text(name + "ground")), reason));
      }
    }
    return adjustments;
  }

  private static Optional<ManDayGround> ground(String name) {
    return Arrays.stream(ManDayGround.values()).filter(g -> g.name().equals(name)).findFirst();
  }
}
