package org.anzheng.bodies;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 批准范围: one category for which a body is approved.
 *
 * @param to last day
 */
@NamedInterface("reads")
public record ScopeItem(String category, LocalDate from, LocalDate to) {

  /** Whether it covers a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
