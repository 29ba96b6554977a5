package org.anzheng.bodies.approval;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 机构资质不予许可: the application was refused. */
@NamedInterface("approval")
public record ApprovalRefused(Act act, ApprovalStep step, ApprovalDecision decision)
    implements ApprovalFact {
  @Override
  public String note() {
    return decision.form().reasons();
  }
}
