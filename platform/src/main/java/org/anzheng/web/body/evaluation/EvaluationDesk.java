package org.anzheng.web.body.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationRefusal;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 机构端审核案卷: finds the evaluation of a case of one's own body. */
@Component("bodyEvaluationDesk")
class EvaluationDesk {

  private final EvaluationSearch evaluations;

  EvaluationDesk(EvaluationSearch evaluations) {
    this.evaluations = evaluations;
  }

  /** The evaluation, if it is one of the actor's body. */
  EvaluationSummary own(String caseNumber, Actor actor) {
    return evaluations
        .ofCase(caseNumber, actor)
        .filter(file -> file.order().body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The same, if the actor may do this now: nobody types what will be refused anyway. */
  EvaluationSummary forAct(String caseNumber, EvaluationTransition transition, Actor actor) {
    EvaluationSummary file = own(caseNumber, actor);
    evaluations.require(transition, file, actor);
    return file;
  }

  /** The same, if the actor is in its team. */
  EvaluationSummary forTeamMember(String caseNumber, Actor actor) {
    EvaluationSummary file = own(caseNumber, actor);
    if (file.team().ofAccount(actor.account()).isEmpty()) {
      throw new Refusal(EvaluationRefusal.NOT_IN_TEAM);
    }
    return file;
  }

  /**
   * The same, if the actor may say who is in the team: for the first time, or for want of cover.
   */
  EvaluationSummary forTeam(String caseNumber, Actor actor) {
    EvaluationSummary file = own(caseNumber, actor);
    boolean lacking = may(EvaluationTransition.REPLACE_TEAM, file, actor);
    evaluations.require(
        lacking ? EvaluationTransition.REPLACE_TEAM : EvaluationTransition.ASSIGN_TEAM,
        file,
        actor);
    return file;
  }

  boolean may(EvaluationTransition transition, EvaluationSummary file, Actor actor) {
    return evaluations.actions(file, actor).contains(transition);
  }

  List<Objection> missing(EvaluationSummary file, EvaluationGateStep step) {
    return evaluations.missing(file.caseNumber(), step);
  }

  /** The first day on which a team may come whose plan is sent today. */
  LocalDate earliestVisit() {
    return evaluations.earliestVisit();
  }

  /** The page of the evaluation. */
  static String path(String caseNumber) {
    return "/body/cases/" + caseNumber + "/evaluation";
  }
}
