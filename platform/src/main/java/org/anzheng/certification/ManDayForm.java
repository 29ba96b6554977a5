package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 人日核算表: what the contract reviewer states.
 *
 * @param ownBase where the rule sets none; not read otherwise
 * @param ownReason why that many
 */
public record ManDayForm(
    Optional<BigDecimal> ownBase, String ownReason, List<ManDayAdjustment> adjustments) {

  public ManDayForm {
    adjustments = List.copyOf(adjustments);
  }
}
