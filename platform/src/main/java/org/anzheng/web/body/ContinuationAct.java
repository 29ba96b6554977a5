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

/** 落实保持决定. */
@Component
@Order(151)
class ContinuationAct implements BodyCaseAct {

  private final Issuance issuance;

  ContinuationAct(Issuance issuance) {
    this.issuance = issuance;
  }

  @Override
  public String path() {
    return "continuation";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.KEEP;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return GrantedRows.of(file, view);
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    issuance.keep(file.summary().number(), actor);
  }
}
