package org.anzheng.web.open;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.AskedDay;
import org.springframework.stereotype.Component;

/** 所查日期: the days that addresses of public pages name as {@code on} and {@code asRecorded}. */
@Component
class PastDays {

  private final Clock clock;

  PastDays(Clock clock) {
    this.clock = clock;
  }

  static boolean areAsked(String on, String asRecorded) {
    return !on.isBlank() || !asRecorded.isBlank();
  }

  /**
   * The day asked for; the day of the record where only that was named. Empty where one of them is
   * no day, or has not come.
   */
  Optional<AskedDay> read(String on, String asRecorded) {
    Optional<LocalDate> day = pastDay(on.isBlank() ? asRecorded : on);
    return asRecorded.isBlank()
        ? day.map(AskedDay::of)
        : day.flatMap(d -> pastDay(asRecorded).map(by -> new AskedDay(d, Optional.of(by))));
  }

  LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private Optional<LocalDate> pastDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()))
          .filter(day -> day.getYear() > 0)
          .filter(day -> !day.isAfter(today()));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
