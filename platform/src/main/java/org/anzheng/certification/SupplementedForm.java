package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 补正范围规则: a supplement completes a commission; another body is another commission. */
final class SupplementedForm {

  private SupplementedForm() {}

  @Basis("17065:7.3")
  static List<Objection> objections(CommissionForm form, Situation situation) {
    List<Objection> found = new ArrayList<>();
    if (form.service().body().filter(situation.summary().body()::equals).isEmpty()) {
      found.add(Objection.toField("service.body", CertificationRefusal.OTHER_BODY));
    }
    situation
        .certificate()
        .ifPresent(c ->
            found.addAll(
                DeclaredDifference.objections(situation.summary().type(), c, form.service())));
    return found;
  }
}
