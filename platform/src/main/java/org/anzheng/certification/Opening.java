package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 启动记录: why the body opens a case on its own certificate, and what it plans.
 *
 * @param manDays person-days planned
 * @param yardstick what they were compared with; empty as typed, and in older records
 */
@NamedInterface("reads")
public record Opening(String reason, BigDecimal manDays, Optional<ManDayYardstick> yardstick) {

  /** As typed. */
  public Opening(String reason, BigDecimal manDays) {
    this(reason, manDays, Optional.empty());
  }

  Opening by(ManDayYardstick used) {
    return new Opening(reason, manDays, Optional.of(used));
  }
}
