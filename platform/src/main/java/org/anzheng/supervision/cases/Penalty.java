package org.anzheng.supervision.cases;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 处罚内容: one measure with its amount or length.
 *
 * @param amount in yuan, of a fine or what is confiscated
 * @param months of a suspension of practice
 */
public record Penalty(
    PenaltyMeasure measure, Optional<BigDecimal> amount, Optional<Integer> months) {

  /** A measure without amount and length. */
  public static Penalty of(PenaltyMeasure measure) {
    return new Penalty(measure, Optional.empty(), Optional.empty());
  }

  /** A fine. */
  public static Penalty fine(BigDecimal yuan) {
    return new Penalty(PenaltyMeasure.FINE, Optional.of(yuan), Optional.empty());
  }
}
