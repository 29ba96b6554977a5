package org.anzheng.bodies.filings;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 备案事实: everything that can have happened to a filing. */
@NamedInterface("filings")
public sealed interface FilingFact extends Fact
    permits FilingAnnounced, FilingOverdue, FilingHandedIn, FilingDecided, FilingEnded {

  /** Which filing, and to which status. */
  FilingStep step();

  /** The words typed with it, for the time line; blank when there are none. */
  default String note() {
    return "";
  }

  @Override
  default String chain() {
    return Filing.chain(step().number());
  }
}
