package org.anzheng.web.body.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.PlanDay;
import org.anzheng.evaluations.SitePlan;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 审查计划: days, sites and agenda; another line comes by a button, without a script. */
@Controller("bodyPlan")
@RequestMapping("/body/cases/{number}/evaluation/plan")
class PlanController {

  private final EvaluationDesk desk;
  private final EvaluationRows rows;
  private final SiteWork site;

  PlanController(EvaluationDesk desk, EvaluationRows rows, SiteWork site) {
    this.desk = desk;
    this.rows = rows;
    this.site = site;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.SEND_PLAN, actor);
    return page(file, before(file), view, FormErrors.none());
  }

  @PostMapping
  ModelAndView send(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    PlanForm form = form(typed);
    if (typed.containsKey("more")) {
      return page(file, form.withAnotherLine(), view, FormErrors.none());
    }
    return Forms.submit(
        () -> {
          site.sendPlan(number, form.plan(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, form, view, errors));
  }

  private ModelAndView page(EvaluationSummary file, PlanForm form, View view, FormErrors errors) {
    return Pages.of(
        "body/evaluation-plan",
        new PlanPage(file, form, desk.earliestVisit(), rows(file, view), errors));
  }

  /** What was ordered, and how many days the team needs for it. */
  private List<Row> rows(EvaluationSummary file, View view) {
    List<Row> all = new ArrayList<>(rows.order(file, view));
    long judging = file.team().members().stream().filter(AssignedMember::judges).count();
    if (judging > 0) {
      BigDecimal least =
          file.order().manDays().divide(BigDecimal.valueOf(judging), 0, RoundingMode.CEILING);
      all.add(
          Row.of(
              view.text("page.body.evaluation.leastDays"),
              least.toPlainString(),
              view.text("page.body.evaluation.leastDays.why", judging)));
    }
    return all;
  }

  /** The plan sent before, or a line for each site to visit. */
  private static PlanForm before(EvaluationSummary file) {
    return file.site()
        .plan()
        .map(PlanController::form)
        .orElseGet(() -> {
          List<String> sites = file.sitesToVisit();
          return new PlanForm(List.of(""), sites.isEmpty() ? List.of("") : sites, List.of(""), "");
        });
  }

  private static PlanForm form(SitePlan plan) {
    return new PlanForm(
        plan.days().stream().map(day -> day.day().toString()).toList(),
        plan.days().stream().map(PlanDay::site).toList(),
        plan.days().stream().map(PlanDay::agenda).toList(),
        plan.sampling());
  }

  /** Read from the map, since a single value of a list parameter would be split at its commas. */
  private static PlanForm form(MultiValueMap<String, String> typed) {
    String sampling = typed.getOrDefault("sampling", List.of("")).getFirst();
    return new PlanForm(
        typed.getOrDefault("day", List.of()),
        typed.getOrDefault("site", List.of()),
        typed.getOrDefault("agenda", List.of()),
        sampling);
  }
}
