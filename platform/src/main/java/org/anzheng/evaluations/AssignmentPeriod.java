package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 指派期间: the days for which a team is assigned, until the plan names those on site.
 *
 * @param last last day, included
 */
@NamedInterface("reads")
public record AssignmentPeriod(LocalDate first, LocalDate last) {

  /** One day. */
  public static AssignmentPeriod on(LocalDate day) {
    return new AssignmentPeriod(day, day);
  }

  /** Every day of it. */
  public List<LocalDate> days() {
    return first.datesUntil(last.plusDays(1)).toList();
  }
}
