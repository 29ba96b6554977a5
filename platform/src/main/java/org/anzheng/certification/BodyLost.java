package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 认证机构已丧失资质, 委托待转. */
@NamedInterface("facts")
public record BodyLost(Act act, CaseStep step, String approvalNo, String reason)
    implements CertificationFact {

  @Override
  public String note() {
    return reason;
  }
}
