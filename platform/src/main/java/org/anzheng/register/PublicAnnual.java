package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 年报公示: whether a body submitted its report on the last year.
 *
 * @param owed whether it had to: whoever was approved later reports on a later year first
 * @param dueOn the last day for it
 */
public record PublicAnnual(
    int year, boolean owed, LocalDate dueOn, Optional<LocalDate> submittedOn) {

  /** Whether its day passed without it. */
  public boolean isMissing(LocalDate today) {
    return owed && submittedOn.isEmpty() && today.isAfter(dueOn);
  }

  /** Whether it came after its day. */
  public boolean isLate() {
    return submittedOn.filter(day -> day.isAfter(dueOn)).isPresent();
  }
}
