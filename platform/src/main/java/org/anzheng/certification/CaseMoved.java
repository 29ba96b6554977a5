package org.anzheng.certification;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 案件已转至其他机构.
 *
 * @param successor number of the case that goes on there
 * @param toBody organisation of the other body
 */
@NamedInterface("facts")
public record CaseMoved(Act act, CaseStep step, String successor, UUID toBody, String toApprovalNo)
    implements CertificationFact {

  @Override
  public String note() {
    return successor;
  }
}
