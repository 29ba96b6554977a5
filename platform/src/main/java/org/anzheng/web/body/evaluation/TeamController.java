package org.anzheng.web.body.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.TeamCandidate;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.evaluations.Teams;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 指派审查组: says of every candidate why he fits or not on every day, before anybody is chosen. */
@Controller("bodyTeam")
@RequestMapping("/body/cases/{number}/evaluation/team")
class TeamController {

  private final EvaluationDesk desk;
  private final EvaluationSearch evaluations;
  private final Teams teams;
  private final Clock clock;

  TeamController(EvaluationDesk desk, EvaluationSearch evaluations, Teams teams, Clock clock) {
    this.desk = desk;
    this.evaluations = evaluations;
    this.teams = teams;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forTeam(number, actor);
    TeamForm before = TeamForm.before(file, today(), desk.earliestVisit());
    return page(file, before, view, FormErrors.none());
  }

  /** Assigns; or, with the other button, looks at the candidates once more for other days. */
  @PostMapping
  ModelAndView assign(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    EvaluationTransition.ASSIGN_TEAM.roleOf(actor);
    TeamForm form = TeamForm.of(sent);
    if (sent.containsKey("look")) {
      desk.forTeam(number, actor);
      return Forms.check(
          () -> evaluations.candidates(file, form.period()),
          () -> page(file, form, view, FormErrors.none()),
          errors -> page(file, form, view, errors));
    }
    return Forms.submit(
        () -> {
          teams.assign(number, form.assignment(), actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, form, view, errors));
  }

  private ModelAndView page(EvaluationSummary file, TeamForm form, View view, FormErrors errors) {
    List<Option> roles =
        Arrays.stream(TeamRole.values())
            .map(role -> Option.of(role.name(), view.name(role)))
            .toList();
    return Pages.of(
        "body/evaluation-team",
        new TeamPage(
            file, candidates(file, form), evaluations.uncovered(file), form, roles, errors));
  }

  private List<TeamCandidate> candidates(EvaluationSummary file, TeamForm form) {
    try {
      return evaluations.candidates(file, form.period());
    } catch (Refusal unreadable) {
      return evaluations.candidates(file, AssignmentPeriod.on(today()));
    }
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
