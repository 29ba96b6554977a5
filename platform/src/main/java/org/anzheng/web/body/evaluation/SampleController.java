package org.anzheng.web.body.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 抽取样本项目: the projects in progress, one per line; one of them is drawn. */
@Controller("bodySample")
@RequestMapping("/body/cases/{number}/evaluation/sample")
class SampleController {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final SiteWork site;

  SampleController(EvaluationDesk desk, SiteWork site) {
    this.desk = desk;
    this.site = site;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.DRAW_SAMPLE, actor);
    return page(file, "", view, FormErrors.none());
  }

  @PostMapping
  ModelAndView draw(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String candidates,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          site.drawSample(number, candidates.lines().toList(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, candidates, view, errors));
  }

  private static ModelAndView page(
      EvaluationSummary file, String candidates, View view, FormErrors errors) {
    FormField field =
        FormField.Text.of(
            "candidates",
            view.text(WORD + "projects"),
            view.text(WORD + "projects.hint"),
            candidates);
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file, "sample", "sample", List.of(), List.of(), List.of(field), errors));
  }
}
