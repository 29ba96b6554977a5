package org.anzheng.web.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * 人员日历页面: a month, person by person.
 *
 * @param days of the month
 * @param lines one for each person
 * @param bookings the same as a list, in the order of the days
 */
public record CalendarPage(
    YearMonth month, List<Day> days, List<Line> lines, List<Booking> bookings) {

  /** 日. */
  public record Day(LocalDate date, boolean works) {}

  /**
   * 一日安排.
   *
   * @param matter the case; empty when booked elsewhere
   */
  public record Slot(boolean booked, Optional<String> matter) {

    /** Where the evaluation is. */
    public Optional<String> href() {
      return matter.map(number -> "/body/cases/" + number + "/evaluation");
    }
  }

  /** 一人: a slot for each day. */
  public record Line(String id, String name, List<Slot> slots) {}

  /**
   * 一段安排: consecutive days of one person for one matter.
   *
   * @param what client and role, or that it is elsewhere
   */
  public record Booking(
      String name, LocalDate first, LocalDate last, Optional<String> matter, String what) {

    /** Where the evaluation is. */
    public Optional<String> href() {
      return new Slot(true, matter).href();
    }
  }

  /** The address of another month. */
  public String href(int further) {
    return "/body/calendar?month=" + month.plusMonths(further);
  }
}
