package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.OverdueSurveillance;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when an overdue surveillance may still be missing from the record, to the day. */
class SurveillanceDaysTest {

  private static final WorkingCalendar NATIONAL_DAY =
      new WorkingCalendar(
          Map.of(
              LocalDate.of(2026, 10, 1), false,
              LocalDate.of(2026, 10, 2), false,
              LocalDate.of(2026, 10, 5), false,
              LocalDate.of(2026, 10, 6), false,
              LocalDate.of(2026, 10, 7), false,
              LocalDate.of(2026, 10, 10), true));

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 0, 2026-09-01, 2026-09-06",
    "2026-09-30, 0, 2026-09-30, 2026-10-05",
    "2025-12-31, 0, 2025-12-31, 2026-01-05",
    "2024-02-28, 1, 2024-02-29, 2024-03-05",
    "2026-09-01, 60, 2026-10-31, 2026-11-05"
  })
  void a_certificate_issued_here_has_the_grace_and_then_the_time_to_decide(
      LocalDate due, int grace, LocalDate surveillance, LocalDate suspension) {
    SurveillanceDays days = inDays(grace, 5);
    assertThat(days.lastForSurveillance(overdue(due, Optional.empty()))).isEqualTo(surveillance);
    assertThat(days.lastForSuspension(overdue(due, Optional.empty()))).isEqualTo(suspension);
  }

  @Test
  void where_working_days_count_a_holiday_does_not() {
    SurveillanceDays days = inWorkingDays();
    assertThat(days.lastForSuspension(overdue(LocalDate.of(2026, 9, 29), Optional.empty())))
        .as("30 September, 8, 9 and 10 October, which is a Saturday at work, and Monday")
        .isEqualTo(LocalDate.of(2026, 10, 12));
    assertThat(days.lastForSuspension(overdue(LocalDate.of(2026, 10, 3), Optional.empty())))
        .isEqualTo(LocalDate.of(2026, 10, 13));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2025-09-20, 2026-10-10, 2026-10-10",
    "2026-09-28, 2025-10-09, 2026-10-10, 2026-11-10",
    "2025-12-31, 2025-01-08, 2026-01-10, 2026-02-10",
    "2025-12-26, 2025-01-08, 2026-01-10, 2026-01-10"
  })
  void a_reported_certificate_has_until_the_month_is_to_be_reported_holiday_or_not(
      LocalDate due, LocalDate reported, LocalDate surveillance, LocalDate suspension) {
    SurveillanceDays days = inDays(0, 5);
    assertThat(days.lastForSurveillance(overdue(due, Optional.of(reported))))
        .isEqualTo(surveillance);
    assertThat(days.lastForSuspension(overdue(due, Optional.of(reported)))).isEqualTo(suspension);
  }

  @Test
  void history_that_comes_in_late_counts_from_its_own_report() {
    OverdueSurveillance history =
        overdue(LocalDate.of(2024, 5, 1), Optional.of(LocalDate.of(2026, 12, 31)));
    assertThat(inDays(0, 5).lastForSurveillance(history)).isEqualTo(LocalDate.of(2027, 1, 10));
    assertThat(inDays(0, 5).lastForSuspension(history)).isEqualTo(LocalDate.of(2027, 1, 10));
  }

  static SurveillanceDays inDays(int grace, int decision) {
    return new SurveillanceDays(
        new Term(grace, ParameterUnit.DAYS),
        new Term(decision, ParameterUnit.DAYS),
        10,
        NATIONAL_DAY);
  }

  private static SurveillanceDays inWorkingDays() {
    return new SurveillanceDays(
        new Term(0, ParameterUnit.DAYS), new Term(5, ParameterUnit.WORKING_DAYS), 10, NATIONAL_DAY);
  }

  private static OverdueSurveillance overdue(LocalDate due, Optional<LocalDate> reported) {
    return new OverdueSurveillance("C", UUID.randomUUID(), UUID.randomUUID(), due, reported);
  }
}
