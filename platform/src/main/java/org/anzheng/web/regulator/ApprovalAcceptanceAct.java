package org.anzheng.web.regulator;

import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalReviews;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 受理. */
@Component
@Order(10)
class ApprovalAcceptanceAct implements RegulatorApprovalAct {

  private final ApprovalReviews reviews;

  ApprovalAcceptanceAct(ApprovalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "acceptance";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.ACCEPT;
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    reviews.accept(file.summary().number(), actor);
  }
}
