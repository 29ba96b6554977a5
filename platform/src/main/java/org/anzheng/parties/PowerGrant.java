package org.anzheng.parties;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 职权委托: a power that an office holds for a time.
 *
 * @param from first day
 * @param to last day; empty while no end is set
 */
@NamedInterface("reads")
public record PowerGrant(DelegatedPower power, LocalDate from, Optional<LocalDate> to) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }
}
