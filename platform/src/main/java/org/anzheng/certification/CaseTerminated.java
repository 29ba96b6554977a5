package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 认证已终止: the rectification failed or did not come in time. */
@NamedInterface("facts")
public record CaseTerminated(Act act, CaseStep step, String reason) implements CertificationFact {

  @Override
  public String note() {
    return reason;
  }
}
