package org.anzheng.deadlines;

import java.time.LocalDate;
import org.anzheng.kernel.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 工作日: the calendar of working days, and how far it is known. The State Council publishes the days
 * of a year at the end of the year before; beyond that a plain week is assumed.
 */
@Service
@NamedInterface("reads")
public class WorkingDays {

  private static final Logger LOG = LoggerFactory.getLogger(WorkingDays.class);

  private final WorkingCalendar calendar;

  WorkingDays(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** The last day for which the published notice is in the calendar. */
  public LocalDate knownUntil() {
    int year = calendar.exceptions().keySet().stream().mapToInt(LocalDate::getYear).max().orElse(0);
    return LocalDate.of(year, 12, 31);
  }

  /** The first day for which the published notice is in the calendar. */
  public LocalDate knownFrom() {
    int year = calendar.exceptions().keySet().stream().mapToInt(LocalDate::getYear).min().orElse(0);
    return LocalDate.of(year, 1, 1);
  }

  /** Whether everything between the two days is known from a notice. */
  public boolean knows(LocalDate from, LocalDate to) {
    return !from.isBefore(knownFrom()) && !to.isAfter(knownUntil());
  }

  /** The day on which {@code count} working days that begin after {@code day} end. */
  public LocalDate plus(LocalDate day, int count) {
    LocalDate end = calendar.plus(day, count);
    if (!knows(day, end)) {
      LOG.warn("no holiday notice for all days from {} to {}: counted in plain weeks", day, end);
    }
    return end;
  }

  /** How many working days there are after {@code day}, up to and with {@code last}. */
  public int between(LocalDate day, LocalDate last) {
    return calendar.between(day, last);
  }
}
