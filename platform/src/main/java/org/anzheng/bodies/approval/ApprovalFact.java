package org.anzheng.bodies.approval;

import java.util.Optional;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 审批事实: everything that can have happened in an approval case. */
@NamedInterface("approval")
public sealed interface ApprovalFact extends Fact
    permits ApprovalRequested,
        ApprovalGapsTold,
        ApprovalSupplemented,
        ApprovalAccepted,
        ApprovalNotAccepted,
        ApprovalOpinionsAsked,
        ExpertReviewOrdered,
        ExpertReviewReported,
        ApprovalGranted,
        ApprovalRefused,
        ApprovalTermMissed,
        ApprovalWithdrawn {

  /** Which case, and from which status to which. */
  ApprovalStep step();

  /** The words typed with it, for the time line; blank when there are none. */
  default String note() {
    return "";
  }

  /** The approval it led to, if it did. */
  default Optional<String> approvalNo() {
    return Optional.empty();
  }

  @Override
  default String chain() {
    return ApprovalCase.chain(step().caseNumber());
  }
}
