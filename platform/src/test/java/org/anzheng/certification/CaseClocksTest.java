package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.given.ClockTable;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks of a case end on the days that were counted by hand. */
@PlatformTest
class CaseClocksTest {

  @Autowired CaseClocks clocks;

  @ParameterizedTest
  @EnumSource(CaseClock.class)
  void a_clock_of_a_case_ends_on_its_last_day(CaseClock clock) {
    assertThat(ClockTable.of(clock.kind()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(clocks.lastDay(clock, line.start())).isEqualTo(line.last()));
  }
}
