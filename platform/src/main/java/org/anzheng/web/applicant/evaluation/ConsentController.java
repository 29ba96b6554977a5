package org.anzheng.web.applicant.evaluation;

import java.util.Optional;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.evaluations.Teams;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 审查组与审查计划的确认: the client accepts the team or objects, and acknowledges the plan. */
@Controller("applicantConsent")
@RequestMapping("/applicant/cases/{number}/evaluation")
class ConsentController {

  private final EvaluationDesk desk;
  private final Teams teams;
  private final SiteWork site;

  ConsentController(EvaluationDesk desk, Teams teams, SiteWork site) {
    this.desk = desk;
    this.teams = teams;
    this.site = site;
  }

  @GetMapping("/team")
  ModelAndView team(@PathVariable String number, Actor actor, View view) {
    return team(desk.own(number, actor), "", actor, view, FormErrors.none());
  }

  @PostMapping("/team/acceptance")
  ModelAndView accept(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          teams.accept(number, actor);
          return EvaluationDesk.path(number);
        },
        errors -> team(file, "", actor, view, errors));
  }

  @PostMapping("/team/objection")
  ModelAndView object(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reasons,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          teams.object(number, reasons.strip(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> team(file, reasons, actor, view, errors));
  }

  @GetMapping("/plan")
  ModelAndView plan(@PathVariable String number, Actor actor, View view) {
    return plan(desk.own(number, actor), actor, view, FormErrors.none());
  }

  @PostMapping("/plan/acknowledgement")
  ModelAndView acknowledge(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String shorterNotice,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    return Forms.submit(
        () -> {
          site.acknowledgePlan(number, shorterNotice.equals("yes"), actor);
          return EvaluationDesk.path(number);
        },
        errors -> plan(file, actor, view, errors));
  }

  private ModelAndView team(
      EvaluationSummary file, String reasons, Actor actor, View view, FormErrors errors) {
    return Pages.of(
        "applicant/evaluation-team",
        new ConsentPage(
            file,
            EvaluationRows.team(file, view),
            desk.may(EvaluationTransition.ACCEPT_TEAM, file, actor),
            reasons,
            desk.objectionDue(file),
            errors));
  }

  private ModelAndView plan(EvaluationSummary file, Actor actor, View view, FormErrors errors) {
    return Pages.of(
        "applicant/evaluation-plan",
        new ConsentPage(
            file,
            EvaluationRows.plan(file, view),
            desk.may(EvaluationTransition.ACKNOWLEDGE_PLAN, file, actor),
            "",
            Optional.empty(),
            errors));
  }
}
