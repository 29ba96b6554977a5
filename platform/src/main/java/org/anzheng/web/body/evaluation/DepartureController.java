package org.anzheng.web.body.evaluation;

import java.util.List;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 离开现场: possible when all records of the site are there; what is missing is listed in full. */
@Controller("bodyDeparture")
@RequestMapping("/body/cases/{number}/evaluation/departure")
class DepartureController {

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final SiteWork site;

  DepartureController(EvaluationDesk desk, EvaluationRows rows, SiteWork site) {
    this.desk = desk;
    this.rows = rows;
    this.site = site;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.LEAVE_SITE, actor);
    return page(file, view, FormErrors.none());
  }

  @PostMapping
  ModelAndView leave(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          site.leave(number, actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, view, errors));
  }

  private ModelAndView page(EvaluationSummary file, View view, FormErrors errors) {
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            "departure",
            "departure",
            rows.site(file, view),
            desk.missing(file, EvaluationGateStep.LEAVE_SITE),
            List.of(),
            errors));
  }
}
