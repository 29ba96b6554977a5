package org.anzheng.web.regulator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalReviews;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.bodies.approval.NonAcceptance;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 不予受理: with its legal ground and reasons. */
@Component
@Order(30)
class ApprovalNonAcceptanceAct implements RegulatorApprovalAct {

  private final ApprovalReviews reviews;

  ApprovalNonAcceptanceAct(ApprovalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "non-acceptance";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.NOT_ACCEPT;
  }

  @Override
  public boolean grave() {
    return true;
  }

  @Override
  public List<FormField> fields(ApprovalFile file, Typed typed, View view) {
    List<Option> grounds =
        Arrays.stream(NonAcceptance.values()).map(g -> Option.of(g.name(), view.name(g))).toList();
    return List.of(
        FormField.Choice.one(
            "ground", view.text("page.approvals.field.ground"), typed.text("ground"), grounds),
        FormField.Text.of(
            "reasons", view.text("page.approvals.field.reasons"), "", typed.text("reasons")));
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Optional<NonAcceptance> ground = reader.choice("ground", NonAcceptance.class);
    reader.required("reasons");
    reader.refuseIfAny();
    reviews.notAccept(file.summary().number(), ground.orElseThrow(), typed.text("reasons"), actor);
  }
}
