package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Decisions;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 负责人签署决定. */
@Component
@Order(140)
class SignatureAct implements BodyCaseAct {

  private final Decisions decisions;

  SignatureAct(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String path() {
    return "signature";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.SIGN;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return GrantedRows.of(file, view);
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    decisions.sign(file.summary().number(), actor);
  }
}
