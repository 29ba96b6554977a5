package org.anzheng.web.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSummary;
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
    Optional<Tariff> tariff = contracts.tariff(file.summary().number(), actor);
    tariff.ifPresent(version -> rows.addAll(tariff(version, file.summary(), view)));
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

  private static List<Row> tariff(Tariff tariff, CaseSummary summary, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.link(
            view.text("page.cases.record.tariff"),
            view.text("page.cases.record.tariffVersion", tariff.version(), tariff.effectiveFrom()),
            "/bodies/" + summary.approvalNo() + "/fees#v" + tariff.version()));
    tariff
        .item(TariffItemType.TRAVEL, summary.subject().category(), summary.subject().tier())
        .filter(item -> !item.rule().isBlank())
        .ifPresent(item -> rows.add(Row.of(view.name(item.type()), item.rule())));
    if (!tariff.terms().discountRule().isBlank()) {
      rows.add(Row.of(view.text("page.shared.tariff.discount"), tariff.terms().discountRule()));
    }
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
