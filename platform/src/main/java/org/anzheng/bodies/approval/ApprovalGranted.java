package org.anzheng.bodies.approval;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 机构资质已准予: the application was granted, at least in part. */
@NamedInterface("approval")
public record ApprovalGranted(Act act, ApprovalStep step, ApprovalDecision decision)
    implements ApprovalFact {
  @Override
  public Optional<String> approvalNo() {
    return decision.approvalNo();
  }

  @Override
  public String note() {
    return decision.form().reasons();
  }
}
