package org.anzheng.web.body.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.TeamCandidate;
import org.anzheng.evaluations.TeamMember;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.evaluations.Teams;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 指派审查组: says of every candidate why he fits or not. */
@Controller("bodyTeam")
@RequestMapping("/body/cases/{number}/evaluation/team")
class TeamController {

  private static final String FIELD = "role-";

  private final EvaluationDesk desk;
  private final EvaluationSearch evaluations;
  private final Teams teams;

  TeamController(EvaluationDesk desk, EvaluationSearch evaluations, Teams teams) {
    this.desk = desk;
    this.evaluations = evaluations;
    this.teams = teams;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.ASSIGN_TEAM, actor);
    Map<UUID, String> assigned = new HashMap<>();
    for (AssignedMember member : file.team().members()) {
      assigned.put(member.person(), member.role().name());
    }
    return page(file, assigned, view, FormErrors.none());
  }

  @PostMapping
  ModelAndView assign(
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Actor actor,
      View view) {
    EvaluationSummary file = desk.own(number, actor);
    Map<UUID, String> chosen = new HashMap<>();
    for (TeamCandidate candidate : evaluations.candidates(file)) {
      String role = typed.getOrDefault(FIELD + candidate.person(), "");
      if (Arrays.stream(TeamRole.values()).anyMatch(known -> known.name().equals(role))) {
        chosen.put(candidate.person(), role);
      }
    }
    List<TeamMember> team =
        chosen.entrySet().stream()
            .map(e -> new TeamMember(e.getKey(), TeamRole.valueOf(e.getValue())))
            .sorted((a, b) -> a.role().compareTo(b.role()))
            .toList();
    return Forms.submit(
        () -> {
          teams.assign(number, team, actor);
          return EvaluationDesk.path(number);
        },
        errors -> page(file, chosen, view, errors));
  }

  private ModelAndView page(
      EvaluationSummary file, Map<UUID, String> chosen, View view, FormErrors errors) {
    List<Option> roles =
        Arrays.stream(TeamRole.values())
            .map(role -> Option.of(role.name(), view.name(role)))
            .toList();
    return Pages.of(
        "body/evaluation-team",
        new TeamPage(file, evaluations.candidates(file), chosen, roles, errors));
  }
}
