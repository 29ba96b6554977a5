package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Reviews;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 复核退回. */
@Component
@Order(80)
class ReturnAct implements BodyCaseAct {

  private final Reviews reviews;

  ReturnAct(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "return";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.RETURN;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of(CaseFields.text("issues", typed, view));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    reviews.giveBack(file.summary().number(), typed.text("issues"), actor);
  }
}
