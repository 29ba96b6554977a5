package org.anzheng.certification;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 认证活动事实: everything that can have happened in a certification case. */
@NamedInterface("facts")
public sealed interface CertificationFact extends Fact
    permits CommissionSubmitted,
        SupplementRequested,
        CommissionSupplied,
        CommissionLapsed,
        CommissionAccepted,
        CommissionDeclined,
        CommissionWithdrawn,
        ContractProposed,
        ContractSigned,
        ContractConcluded,
        EvaluationOrdered,
        ReviewBegun,
        CaseReturned,
        CaseRecommended,
        CertificationGranted,
        CertificationRefused,
        RectificationOrdered,
        RectificationReported,
        RectificationPassed,
        CaseTerminated,
        DecisionSigned,
        CaseIssued,
        BodyLost {

  /** Which case, and from which status to which. */
  CaseStep step();

  /** The words typed with it, for the time line; blank when there are none. */
  default String note() {
    return "";
  }

  @Override
  default String chain() {
    return step().chain();
  }
}
