package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 机构资质申请不予受理: the application was not taken up. */
@NamedInterface("approval")
public record ApprovalNotAccepted(
    Act act,
    ApprovalStep step,
    NonAcceptance ground,
    String reasons,
    Optional<LocalDate> barredUntil)
    implements ApprovalFact {
  @Override
  public String note() {
    return reasons;
  }
}
