package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.AccountSummary;
import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.inspections.CheckAnswers;
import org.anzheng.supervision.inspections.CheckResult;
import org.anzheng.supervision.inspections.ChecklistItem;
import org.anzheng.supervision.inspections.Checklists;
import org.anzheng.supervision.inspections.CorrectionOrder;
import org.anzheng.supervision.inspections.InspectionOrder;
import org.anzheng.supervision.inspections.InspectionRecord;
import org.anzheng.supervision.inspections.InspectionSource;
import org.anzheng.supervision.inspections.InspectionStatus;
import org.anzheng.supervision.inspections.InspectionTeams;
import org.anzheng.supervision.inspections.InspectionWay;
import org.anzheng.supervision.inspections.Inspections;
import org.anzheng.supervision.inspections.PartyStatement;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingAct.Ask;
import org.springframework.stereotype.Component;

/** 监督检查表单: what inspectors and the inspected fill in, between what is typed and the form. */
@Component
class InspectionForms {

  private static final String ANSWER = "answer.";
  private static final String NOTE = "note.";

  private final Inspections inspections;
  private final InspectionTeams teams;
  private final Checklists checklists;
  private final Clock clock;

  InspectionForms(
      Inspections inspections, InspectionTeams teams, Checklists checklists, Clock clock) {
    this.inspections = inspections;
    this.teams = teams;
    this.checklists = checklists;
    this.clock = clock;
  }

  List<FormField> order(Typed typed, Actor actor, View view) {
    return List.of(
        OversightFields.one("subjectKind", SubjectKind.class, typed, view),
        OversightFields.line("subject", typed, view),
        OversightFields.one("way", InspectionWay.class, typed, view),
        OversightFields.one("source", InspectionSource.class, typed, view),
        OversightFields.line("reference", typed, view),
        FormField.Choice.many(
            "announced",
            OversightFields.label("announced", view),
            typed.texts("announced"),
            List.of(Option.of("yes", view.text(WORD + "announce")))),
        OversightFields.date("plannedOn", typed, view),
        OversightFields.people("inspectors", teams.officials(actor), typed, view),
        OversightFields.prose("purpose", typed, view));
  }

  String open(Typed typed, Actor actor) {
    return inspections.open(
        OversightFields.chosen("subjectKind", SubjectKind.class, typed),
        typed.text("subject"),
        new InspectionOrder(
            OversightFields.chosen("way", InspectionWay.class, typed),
            OversightFields.chosen("source", InspectionSource.class, typed),
            typed.text("reference"),
            typed.texts("announced").contains("yes"),
            OversightFields.day("plannedOn", typed),
            OversightFields.ids("inspectors", typed),
            typed.text("purpose")),
        actor);
  }

  /** Each item with what was answered before, so that it can be filled in bit by bit. */
  List<FormField> checklist(Ask<InspectionStatus> ask) {
    Map<String, CheckAnswers.Answer> known =
        CheckAnswers.merged(ask.file().all(CheckAnswers.class));
    List<FormField> fields = new ArrayList<>();
    for (ChecklistItem item :
        checklists.on(
            ask.file().proceeding().subjectKind(),
            InspectionTeams.way(ask.file()),
            ChinaTime.dateOf(clock.instant()))) {
      String before = known.containsKey(item.code()) ? known.get(item.code()).result().name() : "";
      String chosen = ask.typed().text(ANSWER + item.code());
      fields.add(
          FormField.Choice.one(
              ANSWER + item.code(),
              item.code() + " " + ask.view().either(item.textZh(), item.textEn()),
              chosen.isEmpty() ? before : chosen,
              Arrays.stream(CheckResult.values())
                  .map(result -> Option.of(result.name(), ask.view().name(result)))
                  .toList()));
      fields.add(
          FormField.Line.text(
              NOTE + item.code(),
              OversightFields.label("itemNote", ask.view()),
              ask.typed().text(NOTE + item.code())));
    }
    fields.add(OversightFields.files(ask.view()));
    return fields;
  }

  void check(String number, Typed typed, Actor actor) {
    List<CheckAnswers.Answer> answers =
        typed.values().keySet().stream()
            .filter(field -> field.startsWith(ANSWER) && !typed.text(field).isEmpty())
            .map(field -> field.substring(ANSWER.length()))
            .map(code ->
                new CheckAnswers.Answer(
                    code,
                    OversightFields.chosen(ANSWER + code, CheckResult.class, typed),
                    typed.text(NOTE + code)))
            .toList();
    inspections.check(number, new CheckAnswers(answers, OversightFields.files(typed)), actor);
  }

  static List<FormField> record(Ask<InspectionStatus> ask) {
    return List.of(
        OversightFields.date("inspectedOn", ask.typed(), ask.view()),
        OversightFields.line("place", ask.typed(), ask.view()),
        OversightFields.prose("findings", ask.typed(), ask.view()),
        OversightFields.files(ask.view()));
  }

  void finish(String number, Typed typed, Actor actor) {
    inspections.finish(
        number,
        new InspectionRecord(
            OversightFields.day("inspectedOn", typed),
            typed.text("place"),
            typed.text("findings"),
            OversightFields.files(typed)),
        actor);
  }

  List<FormField> replacement(Ask<InspectionStatus> ask) {
    List<UUID> team = InspectionTeams.inspectors(ask.file());
    List<AccountSummary> all = teams.officials(ask.actor());
    return List.of(
        OversightFields.person(
            "leaving",
            all.stream().filter(each -> team.contains(each.id())).toList(),
            ask.typed(),
            ask.view()),
        OversightFields.person(
            "coming",
            all.stream().filter(each -> !team.contains(each.id())).toList(),
            ask.typed(),
            ask.view()),
        OversightFields.prose("reason", ask.typed(), ask.view()));
  }

  static List<FormField> statement(Ask<InspectionStatus> ask) {
    return List.of(
        FormField.Choice.one(
            "agrees",
            OversightFields.label("agrees", ask.view()),
            ask.typed().text("agrees"),
            List.of(
                Option.of("yes", ask.view().text(WORD + "agree")),
                Option.of("no", ask.view().text(WORD + "disagree")))),
        OversightFields.prose("words", ask.typed(), ask.view()),
        OversightFields.files(ask.view()));
  }

  void state(String number, Typed typed, Actor actor) {
    inspections.state(
        number,
        new PartyStatement(
            typed.text("agrees").equals("yes"), typed.text("words"), OversightFields.files(typed)),
        actor);
  }

  static List<FormField> conclusion(Ask<InspectionStatus> ask) {
    List<InspectionOutcome> outcomes =
        Arrays.stream(InspectionOutcome.values())
            .filter(each -> each != InspectionOutcome.ORDERED_TO_CORRECT)
            .toList();
    return List.of(
        OversightFields.one("outcome", outcomes, ask.typed(), ask.view()),
        OversightFields.prose("note", ask.typed(), ask.view()));
  }

  static List<FormField> correction(Ask<InspectionStatus> ask) {
    return List.of(
        OversightFields.prose("what", ask.typed(), ask.view()),
        OversightFields.line("basis", ask.typed(), ask.view()),
        OversightFields.date("dueOn", ask.typed(), ask.view()));
  }

  static CorrectionOrder correction(Typed typed) {
    return new CorrectionOrder(
        typed.text("what"), typed.text("basis"), OversightFields.day("dueOn", typed));
  }
}
