package org.anzheng.web.complaints;

import static org.anzheng.web.complaints.ComplaintWords.WORD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.complaints.AppealForm;
import org.anzheng.complaints.AppealableAct;
import org.anzheng.complaints.AppealableActs;
import org.anzheng.complaints.Complainant;
import org.anzheng.complaints.ComplaintForm;
import org.anzheng.complaints.ComplaintTopic;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 投诉申诉表 (F16): its fields, for those with an account and those without. */
@Component
public class ComplaintForms {

  private final AppealableActs acts;
  private final BodyDirectory bodies;
  private final Clock clock;

  ComplaintForms(AppealableActs acts, BodyDirectory bodies, Clock clock) {
    this.acts = acts;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** What was typed, as a complaint. */
  public static ComplaintForm complaint(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    return new ComplaintForm(
        reader.idIfAny("body"),
        Arrays.stream(ComplaintTopic.values())
            .filter(topic -> topic.name().equals(typed.text("topic")))
            .findFirst(),
        typed.text("certificate"),
        typed.text("text"),
        new Complainant(typed.text("name"), typed.text("contact")));
  }

  /** What was typed, as an appeal. */
  public static AppealForm appeal(Typed typed) {
    return new AppealForm(
        new TypedReader(typed).idIfAny("act"), typed.text("text"), typed.text("contact"));
  }

  /** The fields of a complaint. */
  public List<FormField> complaintFields(Typed typed, View view) {
    List<Option> names =
        bodies.all().stream()
            .map(b -> Option.of(b.organisation().toString(), view.either(b.name(), b.nameEn())))
            .toList();
    return List.of(
        new FormField.Select("body", view.text(WORD + "field.body"), "", typed.text("body"), names),
        FormField.Choice.one(
            "topic",
            view.text(WORD + "field.topic"),
            typed.text("topic"),
            Arrays.stream(ComplaintTopic.values())
                .filter(topic -> !topic.isAppeal())
                .map(topic -> Option.of(topic.name(), view.name(topic)))
                .toList()),
        line("certificate", typed, view),
        FormField.Text.of(
            "text",
            view.text(WORD + "field.text"),
            view.text(WORD + "hint.text"),
            typed.text("text")),
        line("name", typed, view),
        line("contact", typed, view));
  }

  /** The fields of an appeal; only acts that can still be appealed against are offered. */
  public List<FormField> appealFields(Typed typed, Actor actor, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<Option> open =
        acts.of(actor.organisation()).stream()
            .filter(act -> act.openOn(today))
            .map(act -> option(act, view))
            .toList();
    return List.of(
        FormField.Choice.one("act", view.text(WORD + "field.act"), typed.text("act"), open),
        FormField.Text.of(
            "text",
            view.text(WORD + "field.grounds"),
            view.text(WORD + "hint.text"),
            typed.text("text")),
        line("contact", typed, view));
  }

  /** The page with the form; {@code kind} is complaint or appeal. */
  public Sheet sheet(
      String kind, List<FormField> fields, String action, FormErrors errors, View view) {
    Sheet sheet =
        Sheet.titled(view.text(WORD + kind + "Title"))
            .lede(view.text(WORD + kind + "Lede"))
            .errors(errors);
    boolean nothing =
        fields.getFirst() instanceof FormField.Choice acts && acts.options().isEmpty();
    return nothing
        ? sheet.with(new Sheet.Notice(view.text(WORD + "nothingToAppeal"), false))
        : sheet.with(
            Sheet.Act.of(
                    view.text(WORD + "form"),
                    action,
                    view.text(WORD + "continue"),
                    fields.toArray(FormField[]::new))
                .leadsTo(view.text(WORD + "sealedHint")));
  }

  /** What was typed, with the consequence. */
  public ModelAndView check(
      String kind, List<FormField> fields, Typed typed, String action, View view) {
    return Pages.of(
        "complaints/check",
        new ComplaintCheckPage(
            view.text(WORD + kind + "Title"),
            action + "/new",
            view.text(WORD + "checkTitle", view.text(WORD + kind)),
            fields.stream().map(FieldAnswers::of).flatMap(Optional::stream).toList(),
            view.text(WORD + kind + "Consequence"),
            action,
            view.text(WORD + "send"),
            false,
            typed));
  }

  private static Option option(AppealableAct act, View view) {
    return new Option(
        act.act().factId().toString(),
        view.text("fact." + act.act().kind()) + " " + act.subject().split("/", 2)[1],
        view.text(WORD + "actHint", act.act().servedOn(), act.lastDay()));
  }

  private static FormField line(String name, Typed typed, View view) {
    return new FormField.Line(
        name,
        view.text(WORD + "field." + name),
        view.text(WORD + "hint." + name),
        "",
        typed.text(name),
        "text");
  }
}
