package org.anzheng.supervision.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 裁量档次: which part of the range of a fine a circumstance allows.
 *
 * @param from per cent of the range
 * @param to per cent of the range
 */
public record DiscretionBand(Circumstance circumstance, int from, int to) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The least fine; one that mitigates goes below the range of the law. */
  BigDecimal least(PenaltyItem item) {
    return circumstance == Circumstance.MITIGATED ? BigDecimal.ONE : share(item, from);
  }

  /** The most. */
  BigDecimal most(PenaltyItem item) {
    return circumstance == Circumstance.MITIGATED ? item.fineLeast() : share(item, to);
  }

  private static BigDecimal share(PenaltyItem item, int percent) {
    return item.fineMost()
        .subtract(item.fineLeast())
        .multiply(BigDecimal.valueOf(percent))
        .divide(WHOLE, 2, RoundingMode.HALF_UP)
        .add(item.fineLeast());
  }
}
