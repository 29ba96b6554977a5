package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.scheme.ReasonTable;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 不予受理, for a reason of the closed list. */
@Component
@Order(30)
class DeclineAct implements BodyCaseAct {

  private final ApplicationReviews reviews;
  private final ReasonCodes reasons;

  DeclineAct(ApplicationReviews reviews, ReasonCodes reasons) {
    this.reviews = reviews;
    this.reasons = reasons;
  }

  @Override
  public String path() {
    return "decline";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.DECLINE;
  }

  @Override
  public boolean grave() {
    return true;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    List<Option> options =
        reasons.of(ReasonTable.DECLINE).stream()
            .map(r -> Option.of(r.code(), r.code() + " " + view.either(r.textZh(), r.textEn())))
            .toList();
    return List.of(
        new FormField.Select(
            "reasonCode",
            view.text("page.cases.field.reasonCode"),
            "",
            typed.text("reasonCode"),
            options),
        CaseFields.text("explanation", typed, view));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    reviews.decline(
        file.summary().number(), typed.text("reasonCode"), typed.text("explanation"), actor);
  }
}
