package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanctionRulesTest {

  private static final SanctionTerms TERMS =
      new SanctionTerms(Period.ofMonths(6), Period.ofMonths(24), Period.ofYears(5));

  @ParameterizedTest
  @CsvSource({"5, false", "6, true", "24, true", "25, false"})
  void a_suspension_lasts_as_long_as_the_law_says(int months, boolean allowed) {
    assertThat(reasons(suspension(Optional.of(months))).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void everything_that_is_missing_is_said_at_once() {
    assertThat(reasons(new SanctionForm(SanctionKind.SUSPENSION, Optional.empty(), " ", "")))
        .containsExactly(
            KernelRefusal.REQUIRED, KernelRefusal.REQUIRED, PeopleRefusal.SUSPENSION_LENGTH);
  }

  @Test
  void a_suspension_ends_the_day_before_the_same_day_of_a_later_month() {
    assertThat(SanctionRules.lastDay(suspension(Optional.of(6)), TERMS, day("2026-08-31")))
        .isEqualTo("2027-02-28");
    assertThat(SanctionRules.lastDay(suspension(Optional.of(12)), TERMS, day("2027-02-28")))
        .isEqualTo("2028-02-27");
  }

  @Test
  void a_bar_that_begins_on_a_leap_day_ends_five_years_later() {
    SanctionForm bar = new SanctionForm(SanctionKind.BAR, Optional.empty(), "示例事实", "示例决字1号");
    assertThat(reasons(bar)).isEmpty();
    assertThat(SanctionRules.lastDay(bar, TERMS, day("2028-02-29"))).isEqualTo("2033-02-28");
  }

  @Test
  void a_sanction_holds_on_its_first_and_last_day_and_not_beside_them() {
    Sanction order =
        new Sanction(SanctionKind.BAR, day("2026-12-31"), day("2031-12-30"), "示例", "示例");
    assertThat(order.holdsOn(day("2026-12-30"))).isFalse();
    assertThat(order.holdsOn(day("2026-12-31"))).isTrue();
    assertThat(order.holdsOn(day("2031-12-30"))).isTrue();
    assertThat(order.holdsOn(day("2031-12-31"))).isFalse();
  }

  private static SanctionForm suspension(Optional<Integer> months) {
    return new SanctionForm(SanctionKind.SUSPENSION, months, "示例事实", "示例决字1号");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<Reason> reasons(SanctionForm form) {
    return SanctionRules.objections(form, TERMS).stream().map(Objection::reason).toList();
  }
}
