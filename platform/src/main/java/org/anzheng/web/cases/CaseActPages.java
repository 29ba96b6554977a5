package org.anzheng.web.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseGates;
import org.anzheng.certification.CaseSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.Duties;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 办理流程: form, check with the consequence, act; the same for every act of every audience. */
@Component
public class CaseActPages {

  private final CaseSearch cases;
  private final CaseGates gates;
  private final Duties duties;
  private final Rehearsal rehearsal;
  private final Clock clock;

  CaseActPages(CaseSearch cases, CaseGates gates, Duties duties, Rehearsal rehearsal, Clock clock) {
    this.cases = cases;
    this.gates = gates;
    this.duties = duties;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  /** The form. */
  public ModelAndView form(CaseAct act, String number, String home, Actor actor, View view) {
    CaseFile file = open(act, number, actor);
    Typed typed = act.suggested(file, ChinaTime.dateOf(clock.instant()));
    return show("cases/act", act, file, typed, home, actor, view, FormErrors.none());
  }

  /** What was typed, with the consequence; only for what would be accepted. */
  public ModelAndView check(
      CaseAct act, String number, Typed typed, String home, Actor actor, View view) {
    CaseFile file = open(act, number, actor);
    return Forms.check(
        () -> rehearsal.of(() -> act.carryOut(file, typed, actor)),
        () -> show("cases/check", act, file, typed, home, actor, view, FormErrors.none()),
        errors -> show("cases/act", act, file, typed, home, actor, view, errors));
  }

  /** The act. */
  public ModelAndView act(
      CaseAct act, String number, Typed typed, String home, Actor actor, View view) {
    CaseFile file = open(act, number, actor);
    return Forms.submit(
        () -> {
          act.carryOut(file, typed, actor);
          return home + "/cases/" + number;
        },
        errors -> show("cases/act", act, file, typed, home, actor, view, errors));
  }

  /** The act of a path segment; whatever else stands there is not found. */
  public static CaseAct named(List<? extends CaseAct> acts, String path) {
    return acts.stream()
        .filter(act -> act.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private CaseFile open(CaseAct act, String number, Actor actor) {
    CaseFile file =
        cases
            .file(number, actor.organisation())
            .filter(found -> found.summary().isParty(actor.organisation()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    file.summary().require(act.transition(), actor);
    return file;
  }

  private ModelAndView show(
      String template,
      CaseAct act,
      CaseFile file,
      Typed typed,
      String home,
      Actor actor,
      View view,
      FormErrors errors) {
    String number = file.summary().number();
    var fields = act.fields(file, typed, view);
    List<Row> answers = fields.stream().map(FieldAnswers::of).flatMap(Optional::stream).toList();
    return Pages.of(
        template,
        new CaseActPage(
            home + "/cases/" + number,
            file.summary(),
            act.path(),
            "page.cases.act." + act.path(),
            view.name(act.transition()),
            act.grave(),
            act.context(file, actor, view),
            errors.isEmpty() ? gates.before(act.transition(), number, actor) : List.of(),
            fields,
            answers,
            typed.values(),
            duties.note(
                act.transition(), actor, who -> gates.before(act.transition(), number, who), view),
            errors));
  }
}
