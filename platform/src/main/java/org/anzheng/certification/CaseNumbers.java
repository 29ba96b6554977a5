package org.anzheng.certification;

import java.util.Locale;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 委托编号: allots numbers, and with them the record chain of the certificate lineage. */
@Component
class CaseNumbers {

  private final CaseStore cases;

  CaseNumbers(CaseStore cases) {
    this.cases = cases;
  }

  /**
   * A case that is about to be handed in, with its number.
   *
   * @param lineage the record chain it continues; a new one begins when there is none
   */
  CaseSummary draft(
      Commission commission, BodySummary body, CaseOrigin origin, Optional<String> lineage) {
    int year = ChinaTime.dateOf(commission.submittedAt()).getYear();
    String number = String.format(Locale.ROOT, "WT-%04d-%06d", year, cases.nextNumber());
    return new CaseSummary(
        number,
        lineage.orElse("case/" + number),
        commission.client().organisation(),
        commission.client().name(),
        body.organisation(),
        body.name(),
        body.approvalNo(),
        commission.subject(),
        origin,
        CaseStatus.DRAFT,
        false,
        commission.submittedAt(),
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
