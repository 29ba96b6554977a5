package org.anzheng.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Term;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {

  private static final WorkingCalendar WEEKS = new WorkingCalendar(Map.of());
  private static final Term AT_ONCE = new Term(1, ParameterUnit.DAYS);

  @Test
  void a_notice_is_served_on_the_day_it_reaches_the_inbox() {
    assertThat(ServiceRules.servedOn(Instant.parse("2026-03-02T02:00:00Z"), AT_ONCE, WEEKS))
        .isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void the_day_is_the_one_in_beijing_also_at_the_turn_of_the_year() {
    assertThat(ServiceRules.servedOn(Instant.parse("2026-12-31T15:59:59Z"), AT_ONCE, WEEKS))
        .isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(ServiceRules.servedOn(Instant.parse("2026-12-31T16:00:00Z"), AT_ONCE, WEEKS))
        .isEqualTo(LocalDate.of(2027, 1, 1));
  }

  @Test
  void the_parameter_may_leave_the_recipient_working_days_to_look() {
    Term third = new Term(3, ParameterUnit.WORKING_DAYS);
    assertThat(ServiceRules.servedOn(Instant.parse("2026-03-06T02:00:00Z"), third, WEEKS))
        .isEqualTo(LocalDate.of(2026, 3, 10));
  }
}
