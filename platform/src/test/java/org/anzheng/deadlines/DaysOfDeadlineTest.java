package org.anzheng.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.anzheng.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** A clock that stood still goes on with exactly the days it had. */
class DaysOfDeadlineTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

  /** The Spring Festival of 2026 begins: Saturday works, Monday and Tuesday rest. */
  private static final WorkingCalendar SPRING =
      new WorkingCalendar(
          Map.of(
              FRIDAY.plusDays(1), true,
              FRIDAY.plusDays(3), false,
              FRIDAY.plusDays(4), false));

  @Test
  void working_days_that_are_left_leave_weekends_and_holidays_out() {
    DaysOfDeadline left = DaysOfDeadline.between(FRIDAY, FRIDAY.plusDays(6), true, SPRING);
    assertThat(left.count()).isEqualTo(3);
    assertThat(left.after(LocalDate.of(2026, 3, 6), SPRING)).isEqualTo("2026-03-11");
  }

  @Test
  void calendar_days_go_over_the_end_of_a_year_and_of_february() {
    DaysOfDeadline left =
        DaysOfDeadline.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 2), false, SPRING);
    assertThat(left.count()).isEqualTo(2);
    assertThat(left.after(LocalDate.of(2028, 2, 28), SPRING)).isEqualTo("2028-03-01");
  }

  @Test
  void on_the_last_day_nothing_is_left_and_the_clock_ends_on_the_day_it_goes_on() {
    DaysOfDeadline left = DaysOfDeadline.between(FRIDAY, FRIDAY, true, SPRING);
    assertThat(left.count()).isZero();
    assertThat(left.after(FRIDAY.plusDays(9), SPRING)).isEqualTo(FRIDAY.plusDays(9));
    assertThat(DaysOfDeadline.between(FRIDAY, FRIDAY.minusDays(3), true, SPRING).count()).isZero();
  }
}
