package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Decisions;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 决定通过. */
@Component
@Order(90)
class GrantAct implements BodyCaseAct {

  private final Decisions decisions;

  GrantAct(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String path() {
    return "grant";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.GRANT;
  }

  @Override
  public Typed suggested(CaseFile file, LocalDate today) {
    return Typed.none().with("client.asOf", today.toString());
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return DecisionFields.context(file, view);
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return DecisionFields.of(typed, view);
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    CaseFields.atFindings(
        () -> decisions.grant(file.summary().number(), DecisionFields.read(typed), actor));
  }
}
