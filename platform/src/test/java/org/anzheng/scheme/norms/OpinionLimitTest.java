package org.anzheng.scheme.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The last day to answer, counted in the working days of the State Council's notices. */
@PlatformTest
class OpinionLimitTest {

  @Autowired NormOpinions opinions;

  @ParameterizedTest(name = "asked on {0}, answered by {1}: {2}")
  @CsvSource({
    "2026-07-01, 2026-07-22, three plain weeks",
    "2026-09-24, 2026-10-22, 中秋 and 国庆 rest and some weekends work",
    "2028-02-14, 2028-03-06, over a leap day"
  })
  void the_limit_is_fifteen_working_days(LocalDate asked, LocalDate due, String why) {
    assertThat(opinions.due(asked)).as(why).isEqualTo(due);
  }
}
