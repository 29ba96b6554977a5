package org.anzheng.web.body.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.OrderedSites;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.DrawSheets;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 抽取到访场所, and the page on which every draw is repeated. */
@Controller("bodyDraws")
@RequestMapping("/body/cases/{number}/evaluation")
class DrawController {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final SiteWork site;

  DrawController(EvaluationDesk desk, SiteWork site) {
    this.desk = desk;
    this.site = site;
  }

  @GetMapping("/draws")
  ModelAndView draws(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Pages.of("shared/sheet", DrawSheets.of(file, EvaluationDesk.path(number), view));
  }

  @GetMapping("/site-draw")
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.DRAW_SITES, actor);
    return page(file, view, FormErrors.none());
  }

  @PostMapping("/site-draw")
  ModelAndView draw(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          site.drawSites(number, actor);
          return EvaluationDesk.path(number) + "/draws";
        },
        errors -> page(file, view, errors));
  }

  private static ModelAndView page(EvaluationSummary file, View view, FormErrors errors) {
    OrderedSites sites = file.order().sites();
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            view.text(WORD + "sitesVisited"),
            view.text(WORD + "sitesOf", sites.visited(), sites.all().size())));
    for (String each : sites.all()) {
      rows.add(Row.of(view.text(WORD + "site"), each));
    }
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(file, "siteDraw", "site-draw", rows, List.of(), List.of(), errors));
  }
}
