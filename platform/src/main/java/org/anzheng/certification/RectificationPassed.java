package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 整改验证通过. */
@NamedInterface("facts")
public record RectificationPassed(Act act, CaseStep step, String opinion)
    implements CertificationFact {

  @Override
  public String note() {
    return opinion;
  }
}
