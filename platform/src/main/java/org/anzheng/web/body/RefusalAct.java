package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** 不予通过. */
@Component
@Order(110)
class RefusalAct implements BodyCaseAct {

  private final Decisions decisions;

  RefusalAct(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String path() {
    return "refusal";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.REFUSE;
  }

  @Override
  public boolean grave() {
    return true;
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
    List<FormField> fields = new ArrayList<>(DecisionFields.of(typed, view));
    fields.add(CaseFields.tick("fraud", typed, view));
    return fields;
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    decisions.refuse(
        file.summary().number(),
        DecisionFields.read(typed),
        CaseFields.ticked(typed, "fraud"),
        actor);
  }
}
