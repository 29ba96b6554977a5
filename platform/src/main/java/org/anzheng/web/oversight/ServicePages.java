package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.services.ServiceFinding;
import org.anzheng.supervision.services.ServiceFindingKind;
import org.anzheng.supervision.services.ServiceStatus;
import org.anzheng.supervision.services.ServiceTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 服务监督页面: what departments found of certified organisations, for them and for the bodies. */
@Component
public class ServicePages {

  private final OversightEvents events;
  private final OversightWords words;

  ServicePages(OversightEvents events, OversightWords words) {
    this.events = events;
    this.words = words;
  }

  /** The list of a reader; {@code mayRecord} shows the way to the form. */
  public Sheet list(List<ServiceFinding> findings, boolean mayRecord, View view) {
    return Sheet.titled(view.text(WORD + "services"))
        .lede(view.text(WORD + "services.lede"))
        .withIf(
            mayRecord,
            () ->
                new Sheet.Links(
                    List.of(
                        Row.link("", view.name(ServiceTransition.RECORD), base(view) + "/new"))))
        .with(table(findings, view));
  }

  /** One finding; a body gets the form in which it answers. */
  public Sheet show(
      ServiceFinding finding, Typed typed, FormErrors errors, Actor actor, View view) {
    return Sheet.titled(view.text(WORD + "service", finding.number()))
        .back(view.text(WORD + "services"), base(view))
        .mark(tone(finding), view.name(finding.status()))
        .errors(errors)
        .with(new Sheet.Facts("", rows(finding, view)))
        .with(new Sheet.Prose(view.text(WORD + "text"), finding.text()))
        .withIf(
            !finding.answer().isBlank(),
            () -> new Sheet.Prose(view.text(WORD + "bodyAnswer"), finding.answer()))
        .withIf(
            ServiceTransition.FOLLOW_UP.isOpenTo(actor, finding.status()),
            () -> answer(finding, typed, view))
        .with(
            words.history(
                events.of(ServiceFinding.chain(finding.number())),
                name -> view.name(ServiceTransition.valueOf(name)),
                view));
  }

  Sheet form(Typed typed, FormErrors errors, View view) {
    return Sheet.titled(view.name(ServiceTransition.RECORD))
        .back(view.text(WORD + "services"), base(view))
        .errors(errors)
        .with(
            Sheet.Act.of(
                    view.text(WORD + "service.form"),
                    base(view),
                    view.name(ServiceTransition.RECORD),
                    new FormField.Select(
                        "kind",
                        view.text(WORD + "field.findingKind"),
                        "",
                        typed.text("kind"),
                        Arrays.stream(ServiceFindingKind.values())
                            .map(kind -> Option.of(kind.name(), view.name(kind)))
                            .toList()),
                    FormField.Line.text(
                        "certificate",
                        view.text(WORD + "reference.certificate"),
                        typed.text("certificate")),
                    new FormField.Line(
                        "occurredOn",
                        view.text(WORD + "occurredOn"),
                        "",
                        "",
                        typed.text("occurredOn"),
                        "date"),
                    FormField.Text.of(
                        "text",
                        view.text(WORD + "text"),
                        view.text(WORD + "service.text.hint"),
                        typed.text("text")))
                .leadsTo(view.text(WORD + "service.notice")));
  }

  private Sheet.Table table(List<ServiceFinding> findings, View view) {
    return new Sheet.Table(
        view.text(WORD + "services.caption", findings.size()),
        OversightWords.heads(view, "number", "kind", "certificate", "recordedBy", "due", "state"),
        findings.stream()
            .map(each ->
                List.of(
                    Cell.link(each.number(), base(view) + "/" + each.number()),
                    Cell.of(view.name(each.kind())),
                    Cell.link(each.certificate(), "/certificates/" + each.certificate()),
                    Cell.of(recorder(each, view)),
                    Cell.of(each.due().toString()),
                    Cell.state(tone(each), view.name(each.status()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private List<Row> rows(ServiceFinding finding, View view) {
    return List.of(
        OversightWords.row("kind", view.name(finding.kind()), view),
        OversightWords.reference("certificate/" + finding.certificate(), view),
        OversightWords.row("holder", words.name(Optional.of(finding.holder()), "", view), view),
        OversightWords.row("body", words.name(Optional.of(finding.body()), "", view), view),
        OversightWords.row("recordedBy", recorder(finding, view), view),
        OversightWords.row("occurredOn", finding.occurredOn().toString(), view),
        OversightWords.row("followUpBy", finding.due().toString(), view));
  }

  private static Sheet.Act answer(ServiceFinding finding, Typed typed, View view) {
    return Sheet.Act.of(
            view.name(ServiceTransition.FOLLOW_UP),
            base(view) + "/" + finding.number() + "/answer",
            view.name(ServiceTransition.FOLLOW_UP),
            FormField.Text.of(
                "answer", view.text(WORD + "field.bodyAnswer"), "", typed.text("answer")))
        .leadsTo(view.text(WORD + "service.answer.notice"));
  }

  private String recorder(ServiceFinding finding, View view) {
    return words.name(finding.office(), view.name(finding.department()), view);
  }

  private static Tone tone(ServiceFinding finding) {
    if (finding.status() == ServiceStatus.FOLLOWED) {
      return Tone.GOOD;
    }
    return finding.late() ? Tone.BAD : Tone.WARNING;
  }

  private static String base(View view) {
    return OversightWords.home(view) + "/services";
  }
}
