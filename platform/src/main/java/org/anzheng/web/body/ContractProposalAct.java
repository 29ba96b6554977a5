package org.anzheng.web.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.ContractForm;
import org.anzheng.certification.Contracts;
import org.anzheng.certification.FeeLine;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 拟定合同: the quote under the published tariff, and special terms. */
@Component
@Order(40)
class ContractProposalAct implements BodyCaseAct {

  private final Contracts contracts;

  ContractProposalAct(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public String path() {
    return "contract";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.PROPOSE_CONTRACT;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    List<FeeLine> quote = contracts.quote(file.summary().number(), actor);
    List<Row> rows = new ArrayList<>();
    for (FeeLine fee : quote) {
      rows.add(
          Row.of(
              view.name(fee.item()),
              yuan(fee.amount(), view),
              fee.unitPrice().toPlainString() + " × " + fee.quantity().toPlainString()));
    }
    BigDecimal total = quote.stream().map(FeeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    rows.add(Row.of(view.text("page.cases.record.total"), yuan(total, view)));
    return rows;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of(CaseFields.text("specialTerms", typed, view));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    contracts.propose(file.summary().number(), new ContractForm(typed.text("specialTerms")), actor);
  }

  private static String yuan(BigDecimal amount, View view) {
    return view.text("page.cases.record.yuan", amount.toPlainString());
  }
}
