package org.anzheng.certification;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 认证决定: 限期整改.
 *
 * @param until last day for the rectification
 */
@NamedInterface("facts")
public record RectificationOrdered(Act act, CaseStep step, DecisionForm decision, LocalDate until)
    implements CertificationFact {

  @Override
  public String note() {
    return decision.opinion();
  }
}
