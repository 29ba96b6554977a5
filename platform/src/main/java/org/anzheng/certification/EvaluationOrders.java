package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.OPEN_EVALUATION;

import java.util.List;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Classifications;
import org.anzheng.scheme.LevelScheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 启动审核: the scheme manager orders the evaluation that the contract promises. */
@Service
@Transactional
public class EvaluationOrders {

  private final CaseDesk desk;
  private final CaseEvaluations evaluations;
  private final Catalogue catalogue;
  private final Classifications classifications;

  EvaluationOrders(
      CaseDesk desk,
      CaseEvaluations evaluations,
      Catalogue catalogue,
      Classifications classifications) {
    this.desk = desk;
    this.evaluations = evaluations;
    this.catalogue = catalogue;
    this.classifications = classifications;
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
    evaluations.open(situation.file(), LevelDown.mode(situation, tiers(situation)), actor);
  }

  /** The tiers of the category, the lowest first. */
  private List<String> tiers(Situation situation) {
    return catalogue
        .on(situation.today())
        .category(situation.summary().subject().category())
        .flatMap(category -> classifications.levelScheme(category.levelScheme()))
        .map(LevelScheme::codes)
        .orElse(List.of());
  }
}
