package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.ContractTerms;
import org.anzheng.certification.Contracts;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 委托人签署合同: the whole contract stands beside the signature. */
@Component
@Order(20)
class ContractSigningAct implements ApplicantCaseAct {

  private static final String WORD = "page.cases.record.";

  private final Contracts contracts;

  ContractSigningAct(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public String path() {
    return "contract-signature";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.SIGN_CONTRACT;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return file.records().contract().map(terms -> rows(terms, file, view)).orElse(List.of());
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    contracts.sign(file.summary().number(), actor);
  }

  private static List<Row> rows(ContractTerms terms, CaseFile file, View view) {
    List<Row> rows = new ArrayList<>();
    terms
        .fees()
        .forEach(fee ->
            rows.add(
                Row.of(
                    view.name(fee.item()),
                    view.text(WORD + "yuan", fee.amount().toPlainString()))));
    rows.add(
        Row.of(view.text(WORD + "total"), view.text(WORD + "yuan", terms.total().toPlainString())));
    terms
        .clauses()
        .forEach(clause ->
            rows.add(Row.of(view.text(WORD + "clause", clause.ordinal() + 1), view.name(clause))));
    if (!terms.specialTerms().isBlank()) {
      rows.add(Row.of(view.text(WORD + "specialTerms"), terms.specialTerms()));
    }
    rows.add(Row.of(view.text(WORD + "hash"), file.records().contractHash()));
    return rows;
  }
}
