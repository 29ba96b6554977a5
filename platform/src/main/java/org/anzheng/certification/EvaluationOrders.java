package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.OPEN_EVALUATION;

import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 启动审核: the scheme manager orders the evaluation that the contract promises. */
@Service
@Transactional
public class EvaluationOrders {

  private final CaseDesk desk;
  private final CaseEvaluations evaluations;

  EvaluationOrders(CaseDesk desk, CaseEvaluations evaluations) {
    this.desk = desk;
    this.evaluations = evaluations;
  }

  /** 启动审核评价. */
  public void open(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(OPEN_EVALUATION);
    Refusal.ifAny(EvaluationGate.missing(situation));
    desk.record(
        situation.summary(),
        new EvaluationOrdered(
            Act.of(actor, OPEN_EVALUATION, situation.now()),
            step,
            CaseEvaluations.manDays(situation.file()),
            CaseEvaluations.criteria(situation.file())));
    evaluations.open(situation.file(), actor);
  }
}
