package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 人日核算: base and adjustments, each with its reason.
 *
 * @param ownReason why the body set the base itself, where the rule sets none
 * @param yardstick what it was counted by; empty in records older than the rule's table
 */
@NamedInterface("reads")
public record ManDays(
    BigDecimal base,
    List<ManDayAdjustment> adjustments,
    Optional<String> ownReason,
    Optional<ManDayYardstick> yardstick) {

  public ManDays {
    adjustments = List.copyOf(adjustments);
  }

  /** Base plus all adjustments. */
  public BigDecimal total() {
    return adjustments.stream().map(ManDayAdjustment::days).reduce(base, BigDecimal::add);
  }
}
