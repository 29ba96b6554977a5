package org.anzheng.trust;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 见证欠账: while departments still set up their witnesses, certificates do not wait for them; once it
 * is switched, none is issued while a checkpoint has waited too long for enough of them.
 */
@Component
class WitnessDebt {

  private final LogWitnesses witnesses;
  private final boolean failClosed;
  private final Duration longest;

  WitnessDebt(
      LogWitnesses witnesses,
      @Value("${anzheng.log.fail-closed:false}") boolean failClosed,
      @Value("${anzheng.log.longest-debt:PT4H}") Duration longest) {
    this.witnesses = witnesses;
    this.failClosed = failClosed;
    this.longest = longest;
  }

  /** Whether a certificate may be issued, as far as the witnesses are concerned. */
  boolean mayIssue() {
    return !failClosed || witnesses.lag().compareTo(longest) <= 0;
  }
}
