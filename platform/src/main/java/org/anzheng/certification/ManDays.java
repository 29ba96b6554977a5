package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 人日核算: base and adjustments, each with its reason. */
@NamedInterface("reads")
public record ManDays(BigDecimal base, List<ManDayAdjustment> adjustments) {

  public ManDays {
    adjustments = List.copyOf(adjustments);
  }

  /** Base plus all adjustments. */
  public BigDecimal total() {
    return adjustments.stream().map(ManDayAdjustment::days).reduce(base, BigDecimal::add);
  }
}
