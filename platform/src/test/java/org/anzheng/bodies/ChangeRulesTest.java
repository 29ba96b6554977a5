package org.anzheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Term;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

  private static final Term LIMIT = new Term(30, ParameterUnit.DAYS);
  private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of());

  @Test
  void a_change_is_late_the_day_after_the_limit_also_over_a_leap_day() {
    ChangeFiling filing = filing(FiledChange.ADDRESS, LocalDate.of(2028, 1, 31), "新住所");
    assertThat(ChangeRules.late(filing, LIMIT, LocalDate.of(2028, 3, 1), CALENDAR)).isFalse();
    assertThat(ChangeRules.late(filing, LIMIT, LocalDate.of(2028, 3, 2), CALENDAR)).isTrue();
  }

  @Test
  void a_change_has_happened_and_a_name_has_two_languages() {
    LocalDate today = LocalDate.of(2026, 7, 1);
    assertThat(ChangeRules.objections(filing(FiledChange.NAME, today.plusDays(1), " "), today))
        .containsExactly(
            Objection.toField("after", KernelRefusal.REQUIRED),
            Objection.toField("afterEn", KernelRefusal.REQUIRED),
            Objection.toField("changedOn", BodyRefusal.NOT_YET_CHANGED, today));
    assertThat(ChangeRules.objections(filing(FiledChange.SHAREHOLDERS, today, "甲"), today))
        .isEmpty();
  }

  private static ChangeFiling filing(FiledChange change, LocalDate day, String after) {
    return new ChangeFiling(change, day, after, "", Optional.empty());
  }
}
