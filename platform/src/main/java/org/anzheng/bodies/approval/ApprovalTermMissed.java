package org.anzheng.bodies.approval;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审批期限已超过: a legal limit passed without the act. */
@NamedInterface("approval")
public record ApprovalTermMissed(Act act, ApprovalStep step, String clock, LocalDate lastDay)
    implements ApprovalFact {
  @Override
  public String note() {
    return lastDay.toString();
  }
}
