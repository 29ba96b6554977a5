package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when the records of a case must be kept. */
class RetentionRulesTest {

  private static final Period TWO_YEARS = Period.ofYears(2);
  private static final Optional<LocalDate> RUNS = Optional.empty();

  @Test
  void two_years_after_the_end_of_a_certificate_nothing_followed() {
    assertThat(end("2026-12-31", false, RUNS)).contains(LocalDate.parse("2028-12-31"));
    assertThat(end("2024-02-29", false, RUNS)).contains(LocalDate.parse("2026-02-28"));
  }

  @Test
  void nobody_knows_while_the_certificate_runs() {
    assertThat(RetentionRules.keepUntil(RUNS, false, RUNS, TWO_YEARS)).isEmpty();
  }

  @Test
  void the_records_of_the_previous_cycle_stay_while_the_next_one_runs() {
    assertThat(end("2020-01-01", true, RUNS)).isEmpty();
  }

  @Test
  void the_later_of_both_counts_once_the_next_cycle_has_ended() {
    assertThat(end("2020-01-01", true, day("2023-06-30"))).contains(LocalDate.parse("2023-06-30"));
    assertThat(end("2020-01-01", true, day("2020-06-30"))).contains(LocalDate.parse("2022-01-01"));
  }

  private static Optional<LocalDate> end(
      String ended, boolean followed, Optional<LocalDate> nextEnded) {
    return RetentionRules.keepUntil(day(ended), followed, nextEnded, TWO_YEARS);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }
}
