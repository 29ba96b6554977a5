package org.anzheng.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * 工作日历: counts working days (工作日). Weekends rest and weekdays work, except as the State Council's
 * yearly notice says.
 *
 * @param exceptions days that differ from the week: true works (调休上班), false rests (放假)
 */
@Basis({"licensing-law:82", "penalty-law:85"})
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions) {

  public WorkingCalendar {
    exceptions = Map.copyOf(exceptions);
  }

  /** Whether people work on this day. */
  public boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return exceptions.getOrDefault(day, !weekend);
  }

  /** The day on which a period of {@code count} working days that begins after {@code day} ends. */
  public LocalDate plus(LocalDate day, int count) {
    LocalDate end = day;
    for (int left = count; left > 0; ) {
      end = end.plusDays(1);
      left -= isWorkingDay(end) ? 1 : 0;
    }
    return end;
  }

  /** How many working days there are after {@code day}, up to and with {@code last}. */
  public int between(LocalDate day, LocalDate last) {
    return last.isAfter(day)
        ? Math.toIntExact(
            day.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count())
        : 0;
  }
}
