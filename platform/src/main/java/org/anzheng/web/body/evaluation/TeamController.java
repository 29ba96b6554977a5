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
import org.anzheng.evaluations.TeamSuggestion;
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

  /**
   * Assigns; or, with the other buttons, looks at the candidates once more for other days, or takes
   * the team that is proposed.
   */
  @PostMapping
  ModelAndView assign(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    EvaluationTransition.ASSIGN_TEAM.roleOf(actor);
    TeamForm form = TeamForm.of(sent);
    if (sent.containsKey("look") || sent.containsKey("take")) {
      desk.forTeam(number, actor);
      return Forms.check(
          () -> evaluations.candidates(file, form.period()),
          () ->
              page(
                  file,
                  sent.containsKey("take") ? taken(file, form) : form,
                  view,
                  FormErrors.none()),
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
    AssignmentPeriod period = readable(form);
    List<TeamCandidate> candidates = evaluations.candidates(file, period);
    return Pages.of(
        "body/evaluation-team",
        new TeamPage(
            file,
            candidates,
            suggestion(file, candidates, period),
            evaluations.uncovered(file),
            form,
            roles,
            errors));
  }

  private TeamForm taken(EvaluationSummary file, TeamForm form) {
    AssignmentPeriod period = form.period();
    List<TeamCandidate> candidates = evaluations.candidates(file, period);
    return form.with(suggestion(file, candidates, period).members());
  }

  private static TeamSuggestion suggestion(
      EvaluationSummary file, List<TeamCandidate> candidates, AssignmentPeriod period) {
    return TeamSuggestion.of(candidates, file.order(), period.days().size());
  }

  /** What was typed, if candidates can be looked at for it; today otherwise. */
  private AssignmentPeriod readable(TeamForm form) {
    try {
      AssignmentPeriod typed = form.period();
      evaluations.checkPeriod(typed);
      return typed;
    } catch (Refusal unreadable) {
      return AssignmentPeriod.on(today());
    }
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
