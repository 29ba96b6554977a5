package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.EvaluationOrders;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 启动审核. */
@Component
@Order(60)
class EvaluationOpeningAct implements BodyCaseAct {

  private final EvaluationOrders orders;

  EvaluationOpeningAct(EvaluationOrders orders) {
    this.orders = orders;
  }

  @Override
  public String path() {
    return "evaluation-order";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.OPEN_EVALUATION;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return file.records().applicationReview().stream()
        .map(review ->
            Row.of(
                view.text("page.cases.record.manDays"), review.manDays().total().toPlainString()))
        .toList();
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    orders.open(file.summary().number(), actor);
  }
}
