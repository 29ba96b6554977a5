package org.anzheng.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The last second of a year, which elsewhere is still afternoon. */
class MidnightTest {

  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
  private static final Instant MIDNIGHT = Instant.parse("2026-12-31T16:00:00Z");

  @Test
  void a_legal_day_ends_at_midnight_in_china() {
    assertThat(ChinaTime.endOf(NEW_YEARS_EVE)).isEqualTo(MIDNIGHT);
    assertThat(ChinaTime.dateOf(MIDNIGHT.minusNanos(1))).isEqualTo(NEW_YEARS_EVE);
    assertThat(ChinaTime.dateOf(MIDNIGHT)).isEqualTo(NEW_YEARS_EVE.plusDays(1));
    assertThat(ChinaTime.dateOf(MIDNIGHT).getYear()).isEqualTo(2027);
  }
}
