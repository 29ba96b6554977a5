package org.anzheng.scheme;

import java.time.LocalDate;
import java.time.Period;
import org.anzheng.kernel.WorkingCalendar;
import org.springframework.modulith.NamedInterface;

/**
 * 期限: a length of time as the law counts it, in calendar or in working days.
 *
 * @param count how many
 * @param unit of what; one of the units of time
 */
@NamedInterface("reads")
public record Term(int count, ParameterUnit unit) {

  /** The last day of the term when it begins on the day after {@code day}. */
  public LocalDate after(LocalDate day, WorkingCalendar calendar) {
    return unit == ParameterUnit.WORKING_DAYS ? calendar.plus(day, count) : day.plus(period());
  }

  /** The term as calendar time; a term of working days has none. */
  public Period period() {
    return switch (unit) {
      case DAYS -> Period.ofDays(count);
      case WEEKS -> Period.ofWeeks(count);
      case MONTHS -> Period.ofMonths(count);
      case YEARS -> Period.ofYears(count);
      case WORKING_DAYS, PERSONS, ORGANISATIONS, TIMES, PERCENT, YUAN, DAY_OF_MONTH, DAY_OF_YEAR ->
          throw new IllegalStateException(unit + " is not calendar time");
    };
  }
}
