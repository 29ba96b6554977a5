package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;
import static org.anzheng.web.supervision.ProceedingAct.of;
import static org.anzheng.web.supervision.ProceedingAct.say;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.inspections.CheckResult;
import org.anzheng.supervision.inspections.CorrectionProof;
import org.anzheng.supervision.inspections.InspectionConclusion;
import org.anzheng.supervision.inspections.InspectionStatus;
import org.anzheng.supervision.inspections.InspectionTeams;
import org.anzheng.supervision.inspections.InspectionTransition;
import org.anzheng.supervision.inspections.Inspections;
import org.anzheng.supervision.inspections.InspectorReplacement;
import org.anzheng.supervision.inspections.Surveys;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingTransition;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监督检查页面内容. */
@Component
class InspectionBook implements ProceedingBook<InspectionStatus> {

  private final Inspections inspections;
  private final InspectionTeams teams;
  private final InspectionForms forms;
  private final Surveys surveys;

  InspectionBook(
      Inspections inspections, InspectionTeams teams, InspectionForms forms, Surveys surveys) {
    this.inspections = inspections;
    this.teams = teams;
    this.forms = forms;
    this.surveys = surveys;
  }

  @Override
  public ProceedingKind kind() {
    return ProceedingKind.INSPECTION;
  }

  @Override
  public Class<InspectionStatus> statuses() {
    return InspectionStatus.class;
  }

  @Override
  public ProceedingTransition<InspectionStatus> transition(String name) {
    return InspectionTransition.valueOf(name);
  }

  @Override
  public Beginning<InspectionStatus> beginning() {
    return new Beginning<>(InspectionTransition.OPEN, forms::order, teams::against, forms::open);
  }

  @Override
  public List<ProceedingAct<InspectionStatus>> acts() {
    return List.of(
        of("checklist", InspectionTransition.RECORD_CHECK, forms::checklist, forms::check),
        of("record", InspectionTransition.FINISH, InspectionForms::record, forms::finish),
        say("survey", InspectionTransition.ASK_HOLDERS, surveys::ask),
        of(
            "replacement",
            InspectionTransition.REPLACE_INSPECTOR,
            forms::replacement,
            (number, typed, actor) ->
                inspections.replace(
                    number,
                    new InspectorReplacement(
                        OversightFields.id("leaving", typed.text("leaving")),
                        OversightFields.id("coming", typed.text("coming")),
                        typed.text("reason")),
                    actor)),
        of(
            "cosignature",
            InspectionTransition.COSIGN,
            ask -> List.of(),
            (number, typed, actor) -> inspections.cosign(number, actor)),
        say("reopening", InspectionTransition.REOPEN, inspections::reopen),
        of("statement", InspectionTransition.STATE, InspectionForms::statement, forms::state),
        say("no-signature", InspectionTransition.NOTE_NO_SIGNATURE, inspections::noteNoSignature),
        of(
            "conclusion",
            InspectionTransition.CONCLUDE,
            InspectionForms::conclusion,
            (number, typed, actor) ->
                inspections.conclude(
                    number,
                    new InspectionConclusion(
                        OversightFields.chosen("outcome", InspectionOutcome.class, typed),
                        typed.text("note")),
                    actor)),
        of(
                "correction",
                InspectionTransition.ORDER_CORRECTION,
                InspectionForms::correction,
                (number, typed, actor) ->
                    inspections.orderCorrection(number, InspectionForms.correction(typed), actor))
            .asGrave(),
        of(
            "proof",
            InspectionTransition.PROVE,
            ask ->
                List.of(
                    OversightFields.prose("words", ask.typed(), ask.view()),
                    OversightFields.files(ask.view())),
            (number, typed, actor) ->
                inspections.prove(
                    number,
                    new CorrectionProof(typed.text("words"), OversightFields.files(typed)),
                    actor)),
        say("acceptance", InspectionTransition.ACCEPT, inspections::accept),
        of(
            "refusal",
            InspectionTransition.REFUSE,
            InspectionForms::correction,
            (number, typed, actor) ->
                inspections.refuse(number, InspectionForms.correction(typed), actor)),
        say("escalation", InspectionTransition.ESCALATE, inspections::escalate).asGrave());
  }

  @Override
  public List<Sheet.Part> parts(
      ProceedingFile<InspectionStatus> file, Actor reader, String home, View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    List<Surveys.Count> counts = surveys.counts(file.proceeding().number());
    if (!counts.isEmpty()) {
      parts.add(
          new Sheet.Table(
              view.text(WORD + "survey.counts", surveys.answered(file.proceeding().number())),
              List.of(
                  view.text(WORD + "survey.item"),
                  view.name(CheckResult.CONFORMING),
                  view.name(CheckResult.NOT_CONFORMING),
                  view.name(CheckResult.NOT_APPLICABLE)),
              counts.stream().map(count -> cells(count, view)).toList(),
              view.text(WORD + "none")));
    }
    return parts;
  }

  private static List<Cell> cells(Surveys.Count count, View view) {
    return List.of(
        Cell.of(view.either(count.item().textZh(), count.item().textEn())),
        Cell.of(Integer.toString(count.conforming())),
        count.notConforming() > 0
            ? Cell.state(Tone.BAD, Integer.toString(count.notConforming()))
            : Cell.of("0"),
        Cell.of(Integer.toString(count.notApplicable())));
  }
}
