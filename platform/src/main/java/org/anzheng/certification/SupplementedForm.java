package org.anzheng.certification;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 补正范围规则: a supplement completes a commission; another body is another commission. */
final class SupplementedForm {

  private SupplementedForm() {}

  @Basis("17065:7.3")
  static List<Objection> objections(CommissionForm form, CaseSummary summary) {
    return form.service().body().filter(summary.body()::equals).isPresent()
        ? List.of()
        : List.of(Objection.toField("service.body", CertificationRefusal.OTHER_BODY));
  }
}
