package org.anzheng.web.applicant;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Commissions;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤回委托. */
@Component
@Order(40)
class WithdrawalAct implements ApplicantCaseAct {

  private final Commissions commissions;

  WithdrawalAct(Commissions commissions) {
    this.commissions = commissions;
  }

  @Override
  public String path() {
    return "withdrawal";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.WITHDRAW;
  }

  @Override
  public boolean grave() {
    return true;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of(
        FormField.Text.of(
            "reason", view.text("page.applicant.withdrawal.reason"), "", typed.text("reason")));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    commissions.withdraw(file.summary().number(), typed.text("reason"), actor);
  }
}
