package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Contracts;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 机构负责人签署合同. */
@Component
@Order(50)
class ContractConclusionAct implements BodyCaseAct {

  private final Contracts contracts;

  ContractConclusionAct(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public String path() {
    return "contract-signature";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.CONCLUDE_CONTRACT;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return file.records().contract().stream()
        .map(c ->
            Row.of(
                view.text("page.cases.record.total"),
                view.text("page.cases.record.yuan", c.total().toPlainString()),
                file.records().contractHash()))
        .toList();
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    contracts.conclude(file.summary().number(), actor);
  }
}
