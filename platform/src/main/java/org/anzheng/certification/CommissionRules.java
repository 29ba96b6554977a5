package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 委托书完整性规则: everything that is wrong or missing in a commission, all at once. */
final class CommissionRules {

  private CommissionRules() {}

  @Basis({"17065:7.2", "opinion:5"})
  static List<Objection> objections(CommissionReading reading) {
    CommissionForm form = reading.form();
    List<Objection> found = new ArrayList<>(ClientPartRules.objections(form.client()));
    found.addAll(
        ServicePartRules.objections(
            form.service(), reading.catalogue(), reading.body(), reading.day()));
    found.addAll(SelfAssessmentRules.objections(form.selfAssessment(), reading.criteria()));
    found.addAll(CapabilityRules.objections(form, reading.archived().keySet()));
    reading.followUp().ifPresent(f -> found.addAll(FollowUpRules.toSubmit(f, form.service())));
    found.addAll(DeclarationRules.objections(form.declarations()));
    return found;
  }
}
