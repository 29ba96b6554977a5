package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 委托已撤回. */
@NamedInterface("facts")
public record CommissionWithdrawn(Act act, CaseStep step, String reason)
    implements CertificationFact {

  @Override
  public String note() {
    return reason;
  }
}
