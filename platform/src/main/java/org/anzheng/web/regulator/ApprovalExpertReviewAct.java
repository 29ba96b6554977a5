package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalReviews;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 组织专家评审. */
@Component
@Order(60)
class ApprovalExpertReviewAct implements RegulatorApprovalAct {

  private final ApprovalReviews reviews;

  ApprovalExpertReviewAct(ApprovalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "expert-review";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.ORDER_EXPERT_REVIEW;
  }

  @Override
  public List<FormField> fields(ApprovalFile file, Typed typed, View view) {
    return List.of(
        FormField.Text.of(
            "experts",
            view.text("page.approvals.field.experts"),
            view.text("page.approvals.field.expertsHint"),
            typed.text("experts")),
        FormField.Text.of(
            "task", view.text("page.approvals.field.review"), "", typed.text("task")));
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    List<String> experts =
        typed.text("experts").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    reviews.orderExpertReview(file.summary().number(), experts, typed.text("task"), actor);
  }
}
