package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Rectifications;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 整改未通过: the certification ends. */
@Component
@Order(130)
class RectificationFailAct implements BodyCaseAct {

  private final Rectifications rectifications;

  RectificationFailAct(Rectifications rectifications) {
    this.rectifications = rectifications;
  }

  @Override
  public String path() {
    return "rectification-failure";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.FAIL_RECTIFICATION;
  }

  @Override
  public boolean grave() {
    return true;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return RectificationPassAct.statement(file, view);
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of(CaseFields.text("opinion", typed, view));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    rectifications.fail(file.summary().number(), typed.text("opinion"), actor);
  }
}
