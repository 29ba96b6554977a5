package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 委托不予受理.
 *
 * @param reason code of the closed list, with its version
 */
@NamedInterface("facts")
public record CommissionDeclined(Act act, CaseStep step, String reason, String explanation)
    implements CertificationFact {

  @Override
  public String note() {
    return explanation;
  }
}
