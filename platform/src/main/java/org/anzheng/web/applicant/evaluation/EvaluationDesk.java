package org.anzheng.web.applicant.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 委托人端审核案卷: finds the evaluation of a case of one's own organisation. */
@Component("applicantEvaluationDesk")
class EvaluationDesk {

  private final EvaluationSearch evaluations;

  EvaluationDesk(EvaluationSearch evaluations) {
    this.evaluations = evaluations;
  }

  /** The evaluation, if it is one of the actor's organisation. */
  EvaluationSummary own(String caseNumber, Actor actor) {
    return evaluations
        .ofCase(caseNumber, actor)
        .filter(file -> file.order().client().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  boolean may(EvaluationTransition transition, EvaluationSummary file, Actor actor) {
    return evaluations.actions(file, actor).contains(transition);
  }

  /** The last day to object to the team, while the clock runs. */
  Optional<LocalDate> objectionDue(EvaluationSummary file) {
    return evaluations.objectionDue(file.caseNumber());
  }

  /** A nonconformity of this evaluation. */
  static Nonconformity found(EvaluationSummary file, UUID id) {
    return file.nonconformity(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The page of the evaluation. */
  static String path(String caseNumber) {
    return "/applicant/cases/" + caseNumber + "/evaluation";
  }
}
