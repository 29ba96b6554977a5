package org.anzheng.web.regulator.supervision;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.draws.DrawPlan;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.supervision.draws.DrawTransition;
import org.anzheng.supervision.draws.Draws;
import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.draws.ResultForm;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 抽查办理: a form for each act on a plan that is open now. */
@Component
class PlanActs {

  private static final String WORD = "page.supervision.";

  private final Draws draws;
  private final DrawSearch search;

  PlanActs(Draws draws, DrawSearch search) {
    this.draws = draws;
    this.search = search;
  }

  List<Sheet.Part> open(DrawPlan plan, Typed typed, Actor actor, View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    if (DrawTransition.FREEZE.isOpenTo(actor, plan.status())) {
      parts.add(
          act(
              DrawTransition.FREEZE,
              plan,
              "freezing",
              view,
              new FormField.Line(
                  "announced",
                  view.text(WORD + "announced"),
                  view.text(WORD + "announced.hint"),
                  "",
                  typed.text("announced"),
                  "datetime-local")));
    }
    if (DrawTransition.DRAW.isOpenTo(actor, plan.status())) {
      parts.add(act(DrawTransition.DRAW, plan, "draw", view));
    }
    List<Option> own = own(plan, actor);
    if (DrawTransition.RECORD_RESULT.isOpenTo(actor, plan.status()) && !own.isEmpty()) {
      parts.add(act(DrawTransition.RECORD_RESULT, plan, "results", view, result(own, typed, view)));
    }
    if (DrawTransition.WITHDRAW.isOpenTo(actor, plan.status())) {
      parts.add(act(DrawTransition.WITHDRAW, plan, "withdrawal", view).asDanger());
    }
    return parts;
  }

  Instant announced(Typed typed) {
    String text = new TypedReader(typed).text("announced");
    if (text.isEmpty()) {
      throw new Refusal(List.of(Objection.toField("announced", KernelRefusal.REQUIRED)));
    }
    try {
      return LocalDateTime.parse(text).atZone(ChinaTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(List.of(Objection.toField("announced", KernelRefusal.NOT_UNDERSTOOD)));
    }
  }

  void record(String number, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    reader.required("place");
    Optional<Integer> place = reader.numberIfAny("place");
    Optional<InspectionOutcome> outcome = reader.choice("outcome", InspectionOutcome.class);
    Optional<LocalDate> day = reader.date("inspectedOn");
    reader.refuseIfAny();
    draws.record(
        number,
        place.orElseThrow(),
        new ResultForm(outcome.orElseThrow(), day.orElseThrow(), reader.text("note")),
        actor);
  }

  /** The objects whose results this inspector still owes. */
  private List<Option> own(DrawPlan plan, Actor actor) {
    return search.owedBy(plan, actor).stream()
        .map(each -> Option.of(Integer.toString(each.place()), each.object()))
        .toList();
  }

  private static FormField[] result(List<Option> own, Typed typed, View view) {
    return new FormField[] {
      new FormField.Select("place", view.text(WORD + "object"), "", typed.text("place"), own),
      FormField.Choice.one(
          "outcome",
          view.text(WORD + "result"),
          typed.text("outcome"),
          Arrays.stream(InspectionOutcome.values())
              .map(each -> Option.of(each.name(), view.name(each)))
              .toList()),
      new FormField.Line(
          "inspectedOn",
          view.text(WORD + "inspectedOn"),
          "",
          "",
          typed.text("inspectedOn"),
          "date"),
      FormField.Text.of(
          "note", view.text(WORD + "note"), view.text(WORD + "note.hint"), typed.text("note"))
    };
  }

  private static Sheet.Act act(
      DrawTransition transition, DrawPlan plan, String noun, View view, FormField... fields) {
    return Sheet.Act.of(
            view.name(transition),
            DrawsController.LIST + "/" + plan.number() + "/" + noun,
            view.name(transition),
            fields)
        .leadsTo(view.text(WORD + noun + ".notice"));
  }
}
