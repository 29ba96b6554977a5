package org.anzheng.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.anzheng.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The notices, spot-checked against their text. */
class HolidaysTest {

  private final WorkingCalendar calendar = shipped();
  private final WorkingDays days = new WorkingDays(calendar);

  @ParameterizedTest(name = "{0} works: {1} ({2})")
  @CsvSource({
    "2026-02-14, true, Saturday before Spring Festival works",
    "2026-02-15, false, first day of Spring Festival",
    "2026-02-16, false, Spring Festival Monday",
    "2026-02-23, false, last day of Spring Festival",
    "2026-02-24, true, first day after it",
    "2026-02-28, true, Saturday after it works",
    "2026-01-04, true, Sunday after New Year works",
    "2026-09-20, true, Sunday before National Day works",
    "2026-10-07, false, last day of National Day",
    "2026-10-10, true, Saturday after it works",
    "2025-01-26, true, Sunday before Spring Festival works",
    "2025-10-08, false, National Day and Mid-Autumn together",
    "2024-02-09, true, New Year's Eve was left to the employers",
    "2024-02-18, true, Sunday after Spring Festival works",
    "2023-10-06, false, last day of National Day",
    "2022-12-31, false, in the notice for 2023 and a Saturday",
    "2022-01-29, true, Saturday before Spring Festival works",
    "2026-11-20, true, a plain Friday",
    "2026-11-21, false, a plain Saturday"
  })
  void theCalendarSaysWhatTheNoticeSays(LocalDate day, boolean works, String why) {
    assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(works);
  }

  @ParameterizedTest(name = "{0}: {1} days off, {2} weekend days worked")
  @CsvSource({"2022, 32, 7", "2023, 26, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6"})
  void everyYearHasAsManyDaysAsItsNotice(int year, long off, long worked) {
    assertThat(countOf(year, false)).isEqualTo(off);
    assertThat(countOf(year, true)).isEqualTo(worked);
  }

  @Test
  void onlyWeekendDaysAreMadeWorkingDays() {
    assertThat(calendar.exceptions())
        .allSatisfy((day, works) ->
            assertThat(works && day.getDayOfWeek().getValue() < 6).as("%s", day).isFalse());
  }

  @Test
  void fiveWorkingDaysOverSpringFestivalTakeTwoWeeks() {
    assertThat(days.plus(LocalDate.of(2026, 2, 12), 5)).isEqualTo(LocalDate.of(2026, 2, 26));
  }

  @Test
  void beyondTheLastNoticeThePlainWeekCountsAndThisIsKnown() {
    assertThat(days.knownFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(days.knownUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(days.plus(LocalDate.of(2027, 9, 30), 1)).isEqualTo(LocalDate.of(2027, 10, 1));
    assertThat(days.knows(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4))).isFalse();
    assertThat(days.knows(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31))).isTrue();
  }

  @Test
  void aRowThatIsNeitherYesNorNoIsNotGuessed() {
    ByteArrayResource file =
        new ByteArrayResource("2026-01-01,maybe,x\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Holidays.read(file)).hasMessageContaining("maybe");
  }

  private long countOf(int year, boolean works) {
    return calendar.exceptions().entrySet().stream()
        .filter(day -> day.getKey().getYear() == year && day.getValue() == works)
        .count();
  }

  private static WorkingCalendar shipped() {
    try {
      return Holidays.read(new ClassPathResource("calendar/china-holidays.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
