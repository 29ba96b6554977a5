package org.anzheng.bodies.approval;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 机构资质申请已撤回: the body withdrew its application. */
@NamedInterface("approval")
public record ApprovalWithdrawn(Act act, ApprovalStep step, String reason) implements ApprovalFact {
  @Override
  public String note() {
    return reason;
  }
}
