package org.anzheng.web.body.approval;

import java.util.List;
import org.anzheng.bodies.approval.ApprovalApplications;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 撤回申请. */
@Component
class ApprovalWithdrawalAct implements BodyApprovalAct {

  private final ApprovalApplications applications;

  ApprovalWithdrawalAct(ApprovalApplications applications) {
    this.applications = applications;
  }

  @Override
  public String path() {
    return "withdrawal";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.WITHDRAW;
  }

  @Override
  public boolean grave() {
    return true;
  }

  @Override
  public List<FormField> fields(ApprovalFile file, Typed typed, View view) {
    return List.of(
        FormField.Text.of(
            "reason", view.text("page.approvals.field.reasons"), "", typed.text("reason")));
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    applications.withdraw(file.summary().number(), typed.text("reason"), actor);
  }
}
