package org.anzheng.bodies.approval;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 专家评审已结束: the experts reported. */
@NamedInterface("approval")
public record ExpertReviewReported(Act act, ApprovalStep step, String reportHash, String conclusion)
    implements ApprovalFact {
  @Override
  public String note() {
    return conclusion;
  }
}
