package org.anzheng.bodies.filings;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 备案已终止: the body withdrew a text, or replaced it with a new one.
 *
 * @param reasons of the withdrawal, or the number of the new filing
 */
@NamedInterface("filings")
public record FilingEnded(Act act, FilingStep step, String reasons) implements FilingFact {
  @Override
  public String note() {
    return reasons;
  }
}
