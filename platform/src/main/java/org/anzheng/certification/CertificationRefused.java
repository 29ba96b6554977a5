package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 认证决定: 不予通过.
 *
 * @param fraud whether fraud, concealment or a deliberate breach was found
 */
@NamedInterface("facts")
public record CertificationRefused(Act act, CaseStep step, DecisionForm decision, boolean fraud)
    implements CertificationFact {

  @Override
  public String note() {
    return decision.opinion();
  }
}
