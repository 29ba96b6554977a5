package org.anzheng.supervision.proceedings;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;

/**
 * 监管事项已推进: a step of an inspection, a penalty case or an order. What was handed in with it is
 * sealed; the fact names its hash.
 *
 * @param publicLeaf what anybody reads of it in the log, once it is published
 */
public record ProceedingMoved(
    Act act, ProceedingStep step, Optional<String> formHash, Optional<PublicLeaf> publicLeaf)
    implements Fact {

  @Override
  public String chain() {
    return step.kind().noun() + "/" + step.number();
  }
}
