package org.anzheng.web.regulator.supervision;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.draws.DrawPlan;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.supervision.draws.DrawTransition;
import org.anzheng.supervision.draws.Draws;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.DrawWords;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 双随机抽查管理: plans, freezing, drawing, results. */
@Controller("regulatorSupervision")
@RequestMapping("/regulator/supervision")
class DrawsController {

  static final String LIST = "/regulator/supervision";
  private static final String WORD = "page.supervision.";

  private final Draws draws;
  private final DrawSearch search;
  private final DrawWords words;
  private final PlanForms forms;
  private final PlanActs acts;
  private final TierRows tiers;

  DrawsController(
      Draws draws,
      DrawSearch search,
      DrawWords words,
      PlanForms forms,
      PlanActs acts,
      TierRows tiers) {
    this.draws = draws;
    this.search = search;
    this.words = words;
    this.forms = forms;
    this.acts = acts;
    this.tiers = tiers;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .withIf(
                DrawTransition.PREPARE.mayBeDoneBy(actor),
                () ->
                    new Sheet.Links(List.of(Row.link("", view.text(WORD + "new"), LIST + "/new"))))
            .with(words.table(search.of(actor), LIST + "/", view)));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    DrawTransition.PREPARE.roleOf(actor);
    return form(forms.empty(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView prepare(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    DrawTransition.PREPARE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + draws.prepare(forms.read(typed), actor),
        errors -> form(typed, errors, actor, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(find(number, actor), Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/{number}/freezing")
  ModelAndView freeze(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return act(
        DrawTransition.FREEZE,
        number,
        typed,
        () -> draws.freeze(number, acts.announced(typed), actor),
        actor,
        view);
  }

  @PostMapping("/{number}/withdrawal")
  ModelAndView withdraw(@PathVariable String number, Actor actor, View view) {
    return act(
        DrawTransition.WITHDRAW,
        number,
        Typed.none(),
        () -> draws.withdraw(number, actor),
        actor,
        view);
  }

  @PostMapping("/{number}/draw")
  ModelAndView draw(@PathVariable String number, Actor actor, View view) {
    return act(
        DrawTransition.DRAW, number, Typed.none(), () -> draws.draw(number, actor), actor, view);
  }

  @PostMapping("/{number}/results")
  ModelAndView record(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return act(
        DrawTransition.RECORD_RESULT,
        number,
        typed,
        () -> acts.record(number, typed, actor),
        actor,
        view);
  }

  private ModelAndView act(
      DrawTransition transition, String number, Typed typed, Runnable act, Actor actor, View view) {
    transition.roleOf(actor);
    find(number, actor);
    return Forms.submit(
        () -> {
          act.run();
          return LIST + "/" + number;
        },
        errors -> show(find(number, actor), typed, errors, actor, view));
  }

  private DrawPlan find(String number, Actor actor) {
    return search.find(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView form(Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "new"))
            .back(view.text(WORD + "title"), LIST)
            .errors(errors)
            .with(
                Sheet.Act.of(
                        "",
                        LIST,
                        view.name(DrawTransition.PREPARE),
                        forms.fields(typed, actor, view))
                    .leadsTo(view.text(WORD + "new.notice")))
            .with(tiers.today(view)));
  }

  private ModelAndView show(DrawPlan plan, Typed typed, FormErrors errors, Actor actor, View view) {
    Sheet page = words.page(plan, view).back(view.text(WORD + "title"), LIST).errors(errors);
    for (Sheet.Part part : acts.open(plan, typed, actor, view)) {
      page = page.with(part);
    }
    return Pages.of(
        "shared/sheet", page.with(tiers.of(plan, view)).with(words.history(plan, view)));
  }
}
