package org.anzheng.bodies.approval;

import java.util.List;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 专家评审已组织: experts were asked. */
@NamedInterface("approval")
public record ExpertReviewOrdered(Act act, ApprovalStep step, List<String> experts, String task)
    implements ApprovalFact {
  public ExpertReviewOrdered {
    experts = List.copyOf(experts);
  }

  @Override
  public String note() {
    return task;
  }
}
