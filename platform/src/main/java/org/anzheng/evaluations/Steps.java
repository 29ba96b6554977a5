package org.anzheng.evaluations;

import java.util.Optional;
import org.anzheng.kernel.Actor;

/** Takes a transition of an evaluation, or of one of its nonconformities. */
final class Steps {

  private Steps() {}

  static EvaluationStep take(EvaluationSummary file, EvaluationTransition transition, Actor actor) {
    EvaluationStatus next = file.order().mode().reaches(transition.apply(file.status(), actor));
    return new EvaluationStep(
        file.caseNumber(), file.order().chain(), transition, Optional.of(file.status()), next);
  }

  static EvaluationStep begin(EvaluationOrder order, Actor actor) {
    EvaluationStatus first = EvaluationTransition.OPEN.begin(actor);
    return new EvaluationStep(
        order.caseNumber(), order.chain(), EvaluationTransition.OPEN, Optional.empty(), first);
  }

  static NonconformityStep take(
      EvaluationSummary file,
      Nonconformity nonconformity,
      NonconformityTransition transition,
      Actor actor) {
    NonconformityStatus next = transition.apply(nonconformity.status(), actor);
    return new NonconformityStep(
        file.caseNumber(),
        file.order().chain(),
        nonconformity.id(),
        nonconformity.ordinal(),
        transition,
        Optional.of(nonconformity.status()),
        next);
  }
}
