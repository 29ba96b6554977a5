package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Issuance;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 落实变更决定, 换发新版. */
@Component
@Order(152)
class AmendmentAct implements BodyCaseAct {

  private final Issuance issuance;

  AmendmentAct(Issuance issuance) {
    this.issuance = issuance;
  }

  @Override
  public String path() {
    return "amendment";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.AMEND;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return GrantedRows.of(file, view);
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    issuance.amend(file.summary().number(), actor);
  }
}
