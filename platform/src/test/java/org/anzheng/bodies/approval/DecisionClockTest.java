package org.anzheng.bodies.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Term;
import org.junit.jupiter.api.Test;

class DecisionClockTest {

  private static final Term DECISION = new Term(20, ParameterUnit.WORKING_DAYS);
  private static final Term CEILING = new Term(45, ParameterUnit.DAYS);
  private static final Term LONGEST = new Term(30, ParameterUnit.DAYS);
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 21);

  @Test
  void the_national_holiday_rests_and_the_make_up_saturday_works() {
    assertThat(clock().lastDay(DECISION, nationalHoliday())).isEqualTo(LocalDate.of(2026, 10, 23));
    assertThat(clock().lastDay(CEILING, nationalHoliday())).isEqualTo(LocalDate.of(2026, 11, 5));
  }

  @Test
  void the_days_of_an_expert_review_are_left_out_of_both_limits() {
    DecisionClock clock = clock(review(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 29)));
    assertThat(clock.lastDay(DECISION, nationalHoliday())).isEqualTo(LocalDate.of(2026, 10, 28));
    assertThat(clock.lastDay(CEILING, nationalHoliday())).isEqualTo(LocalDate.of(2026, 11, 10));
  }

  @Test
  void a_review_that_takes_too_long_is_left_out_for_thirty_days_only() {
    LocalDate ordered = LocalDate.of(2026, 9, 24);
    LocalDate last = LocalDate.of(2026, 11, 17);
    assertThat(clock(open(ordered)).lastDay(DECISION, nationalHoliday())).isEqualTo(last);
    assertThat(
            clock(review(ordered, LocalDate.of(2026, 12, 1))).lastDay(DECISION, nationalHoliday()))
        .isEqualTo(last);
  }

  @Test
  void the_leap_day_counts_like_any_other() {
    WorkingCalendar plain = new WorkingCalendar(Map.of());
    assertThat(clock(LocalDate.of(2028, 1, 20)).lastDay(CEILING, plain))
        .isEqualTo(LocalDate.of(2028, 3, 5));
    assertThat(clock(LocalDate.of(2027, 1, 20)).lastDay(CEILING, plain))
        .isEqualTo(LocalDate.of(2027, 3, 6));
    Term five = new Term(5, ParameterUnit.WORKING_DAYS);
    assertThat(clock(LocalDate.of(2028, 2, 25)).lastDay(five, plain))
        .isEqualTo(LocalDate.of(2028, 3, 3));
    assertThat(five.after(LocalDate.of(2028, 2, 25), plain)).isEqualTo(LocalDate.of(2028, 3, 3));
  }

  private static WorkingCalendar nationalHoliday() {
    Map<LocalDate, Boolean> days = new HashMap<>();
    for (int day = 1; day <= 7; day++) {
      days.put(LocalDate.of(2026, 10, day), false);
    }
    days.put(LocalDate.of(2026, 10, 10), true);
    return new WorkingCalendar(days);
  }

  private static DecisionClock clock(ExpertReview... reviews) {
    return new DecisionClock(ACCEPTED, List.of(reviews), LONGEST);
  }

  private static DecisionClock clock(LocalDate accepted) {
    return new DecisionClock(accepted, List.of(), LONGEST);
  }

  private static ExpertReview open(LocalDate ordered) {
    return new ExpertReview(
        ordered, List.of("示例专家"), "现场核查", Optional.empty(), Optional.empty(), "");
  }

  private static ExpertReview review(LocalDate ordered, LocalDate reported) {
    return open(ordered)
        .reported(reported, new ApprovalEvidence(UUID.randomUUID(), "报告.pdf", "00", 1), "符合");
  }
}
