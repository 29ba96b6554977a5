package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.anzheng.given.ClockTable;
import org.junit.jupiter.api.Test;

/** A sanction on practice ends on the day that was counted by hand. */
class SanctionTermsTest {

  private static final SanctionTerms TERMS =
      new SanctionTerms(Period.ofMonths(6), Period.ofMonths(24), Period.ofYears(5));

  @Test
  void aSuspensionEndsOnItsLastDay() {
    SanctionForm form = new SanctionForm(SanctionKind.SUSPENSION, Optional.of(6), "示例", "1号");
    assertThat(ClockTable.of(Practice.SUSPENSION_END))
        .hasSize(4)
        .allSatisfy(line ->
            assertThat(SanctionRules.lastDay(form, TERMS, line.start())).isEqualTo(line.last()));
  }

  @Test
  void aBarThatBeginsOnALeapDayLastsFiveYearsWhole() {
    SanctionForm form = new SanctionForm(SanctionKind.BAR, Optional.empty(), "示例", "1号");
    assertThat(SanctionRules.lastDay(form, TERMS, LocalDate.of(2024, 2, 29)))
        .isEqualTo(LocalDate.of(2029, 2, 28));
  }
}
