package org.anzheng.web.regulator;

import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalReviews;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 征求意见. */
@Component
@Order(40)
class ApprovalConsultationAct implements RegulatorApprovalAct {

  private final ApprovalReviews reviews;

  ApprovalConsultationAct(ApprovalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "opinions";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.ASK_OPINIONS;
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    reviews.askOpinions(file.summary().number(), actor);
  }
}
