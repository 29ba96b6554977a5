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

/** 整改通过. */
@Component
@Order(120)
class RectificationPassAct implements BodyCaseAct {

  private final Rectifications rectifications;

  RectificationPassAct(Rectifications rectifications) {
    this.rectifications = rectifications;
  }

  @Override
  public String path() {
    return "rectification-pass";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.PASS_RECTIFICATION;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return statement(file, view);
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of(CaseFields.text("opinion", typed, view));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    rectifications.pass(file.summary().number(), typed.text("opinion"), actor);
  }

  /** What the applicant handed in. */
  static List<Row> statement(CaseFile file, View view) {
    return file.records().rectification().stream()
        .map(r -> Row.of(view.text("page.cases.record.rectification"), r.statement()))
        .toList();
  }
}
