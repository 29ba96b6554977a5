package org.anzheng.supervision.signals;

import java.util.Optional;

/** 规则准确率: signals of a rule that are open, and what the verdicts on the others were. */
public record RulePrecision(RiskRule rule, long open, long confirmed, long harmless) {

  private static final int WHOLE = 100;

  /** Per cent of the verdicts that confirmed it; empty without a verdict. */
  public Optional<Long> percent() {
    long judged = confirmed + harmless;
    return judged == 0
        ? Optional.empty()
        : Optional.of(Math.round((double) WHOLE * confirmed / judged));
  }
}
