package org.anzheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.anzheng.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);
  private static final WorkingCalendar WEEK = new WorkingCalendar(Map.of());

  @Test
  void workingDaysSkipTheWeekend() {
    assertThat(new Term(2, ParameterUnit.WORKING_DAYS).after(FRIDAY, WEEK))
        .isEqualTo(LocalDate.of(2026, 7, 7));
  }

  @Test
  void calendarDaysDoNot() {
    assertThat(new Term(2, ParameterUnit.DAYS).after(FRIDAY, WEEK))
        .isEqualTo(LocalDate.of(2026, 7, 5));
  }

  @Test
  void workingDaysAreNoCalendarTime() {
    assertThat(new Term(3, ParameterUnit.WEEKS).period()).isEqualTo(Period.ofDays(21));
    assertThatThrownBy(() -> new Term(2, ParameterUnit.WORKING_DAYS).period())
        .isInstanceOf(IllegalStateException.class);
  }
}
