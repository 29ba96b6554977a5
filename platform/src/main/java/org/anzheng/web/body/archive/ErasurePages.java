package org.anzheng.web.body.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.ErasureGround;
import org.anzheng.certification.ErasureStatus;
import org.anzheng.certification.PersonErasure;
import org.anzheng.certification.PersonErasures;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 个人信息删除页面: what was asked about a case, what came of it, and what can be done now. */
@Component
class ErasurePages {

  private static final String WORD = "page.erasure.";

  private final PersonErasures erasures;

  ErasurePages(PersonErasures erasures) {
    this.erasures = erasures;
  }

  static String path(String number) {
    return "/body/archive/" + number + "/erasures";
  }

  Sheet page(String number, Typed typed, Actor actor, View view) {
    List<PersonErasure> all = erasures.of(number, actor);
    Optional<PersonErasure> open =
        all.stream().filter(each -> each.status() == ErasureStatus.REQUESTED).findFirst();
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title", number))
            .lede(view.text(WORD + "lede"))
            .back(view.text("page.archive.one", number), "/body/archive/" + number);
    List<Objection> against = erasures.against(number, actor);
    for (Objection objection : against) {
      sheet = sheet.with(new Sheet.Notice(view.objection(objection), true));
    }
    if (open.isPresent()) {
      sheet = pending(sheet, open.orElseThrow(), actor, view);
    } else if (ErasureAct.REQUEST.transition().mayBeDoneBy(actor) && against.isEmpty()) {
      sheet = sheet.with(request(number, typed, view));
    }
    return sheet.with(table(all, view));
  }

  /** Requests that wait for somebody with the reader's duty. */
  List<Task> mine(Actor actor, View view) {
    return ErasureAct.APPROVAL.transition().mayBeDoneBy(actor)
        ? erasures.open(actor.organisation()).stream()
            .map(each ->
                new Task(
                    view.text(WORD + "title", each.number()),
                    "",
                    Tone.WARNING,
                    view.name(each.status()),
                    Optional.of(path(each.number()))))
            .toList()
        : List.of();
  }

  private Sheet pending(Sheet sheet, PersonErasure erasure, Actor actor, View view) {
    if (!ErasureAct.APPROVAL.transition().mayBeDoneBy(actor)) {
      return sheet.with(new Sheet.Notice(view.text(WORD + "pending"), false));
    }
    String words = String.join(", ", erasures.words(erasure, actor));
    return sheet
        .with(
            new Sheet.Facts(
                view.text(WORD + "asked"),
                List.of(
                    Row.of(view.text(WORD + "words"), words),
                    Row.of(view.text(WORD + "ground"), view.name(erasure.ground())))))
        .with(act(ErasureAct.APPROVAL, erasure.number(), view).asDanger())
        .with(act(ErasureAct.REJECTION, erasure.number(), view));
  }

  private static Sheet.Act request(String number, Typed typed, View view) {
    return act(
        ErasureAct.REQUEST,
        number,
        view,
        FormField.Text.of(
            "words",
            view.text(WORD + "words"),
            view.text(WORD + "words.hint"),
            typed.text("words")),
        FormField.Choice.one(
            "ground",
            view.text(WORD + "ground"),
            typed.text("ground"),
            Arrays.stream(ErasureGround.values())
                .map(each -> Option.of(each.name(), view.name(each)))
                .toList()));
  }

  private static Sheet.Act act(ErasureAct act, String number, View view, FormField... fields) {
    String name = view.name(act.transition());
    return Sheet.Act.of(name, path(number) + "/" + act.path(), name, fields)
        .leadsTo(view.text(WORD + "leadsTo." + act.path()));
  }

  private static Sheet.Table table(List<PersonErasure> all, View view) {
    return new Sheet.Table(
        view.text(WORD + "all"),
        List.of(
            view.text(WORD + "requestedAt"),
            view.text(WORD + "ground"),
            view.text("page.cases.list.status"),
            view.text(WORD + "endedAt"),
            view.text(WORD + "erased")),
        all.stream().map(each -> line(each, view)).toList(),
        view.text(WORD + "none"));
  }

  private static List<Sheet.Cell> line(PersonErasure erasure, View view) {
    Tone tone = erasure.status() == ErasureStatus.REQUESTED ? Tone.WARNING : Tone.NEUTRAL;
    return List.of(
        Sheet.Cell.of(view.time(erasure.requestedAt())),
        Sheet.Cell.of(view.name(erasure.ground())),
        Sheet.Cell.state(tone, view.name(erasure.status())),
        Sheet.Cell.of(erasure.endedAt().map(view::time).orElse("")),
        Sheet.Cell.of(view.text(WORD + "erased.value", erasure.records(), erasure.forms())));
  }
}
