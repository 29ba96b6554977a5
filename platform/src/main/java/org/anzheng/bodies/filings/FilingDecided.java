package org.anzheng.bodies.filings;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 备案已处理: the market regulator acknowledged a filing, or returned it with its reasons. */
@NamedInterface("filings")
public record FilingDecided(Act act, FilingStep step, String reasons) implements FilingFact {
  @Override
  public String note() {
    return reasons;
  }
}
