package org.anzheng.certification;

import java.util.Optional;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 认证活动事实: everything that can have happened in a certification case. */
@NamedInterface("facts")
public sealed interface CertificationFact extends Fact
    permits CommissionSubmitted,
        CaseOpened,
        RecordsReleased,
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
        CaseKept,
        CaseAmended,
        CaseMoved,
        BodyLost {

  /** Which case, and from which status to which. */
  CaseStep step();

  /** The words typed with it, for the time line; blank when there are none. */
  default String note() {
    return "";
  }

  /** Number of the certificate the case led to with it; mostly none. */
  default Optional<String> leadsTo() {
    return Optional.empty();
  }

  @Override
  default String chain() {
    return step().chain();
  }
}
