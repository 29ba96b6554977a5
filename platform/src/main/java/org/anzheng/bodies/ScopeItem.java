package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 批准范围: one category for which a body is approved.
 *
 * @param to last day
 * @param revoked 撤销该类别: first day on which it no longer holds because it was revoked
 */
@NamedInterface("reads")
public record ScopeItem(
    String category, LocalDate from, LocalDate to, Optional<LocalDate> revoked) {

  /** A category that nobody revoked. */
  public ScopeItem(String category, LocalDate from, LocalDate to) {
    this(category, from, to, Optional.empty());
  }

  /** Whether it covers a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from)
        && !day.isAfter(to)
        && revoked.filter(end -> !end.isAfter(day)).isEmpty();
  }

  /** The same, revoked from a day on. */
  ScopeItem revokedFrom(LocalDate day) {
    return new ScopeItem(category, from, to, Optional.of(day));
  }
}
