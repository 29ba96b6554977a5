package org.anzheng.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.WorkingCalendar;

/**
 * 剩余期限: the days a clock still has, in the days it counts. The day on which it stops or goes on is
 * not counted, as the day is not on which a clock begins.
 *
 * @param count how many; none when the last day has come
 * @param working whether they are working days
 */
@Basis({"licensing-law:45", "licensing-law:82"})
record DaysOfDeadline(int count, boolean working) {

  /** What is left after {@code day}. */
  static DaysOfDeadline between(
      LocalDate day, LocalDate lastDay, boolean working, WorkingCalendar calendar) {
    return new DaysOfDeadline(
        working
            ? calendar.between(day, lastDay)
            : Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(day, lastDay))),
        working);
  }

  /** The last day, when they begin after {@code day}. */
  LocalDate after(LocalDate day, WorkingCalendar calendar) {
    return working ? calendar.plus(day, count) : day.plusDays(count);
  }
}
