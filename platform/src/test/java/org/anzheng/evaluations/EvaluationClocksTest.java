package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.given.ClockTable;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks of an evaluation end on the days that were counted by hand. */
@PlatformTest
class EvaluationClocksTest {

  @Autowired EvaluationDeadlines deadlines;

  @ParameterizedTest
  @EnumSource(NonconformityGrade.class)
  void a_correction_is_due_on_its_last_day(NonconformityGrade grade) {
    assertThat(ClockTable.of(EvaluationDeadlines.CORRECTION))
        .filteredOn(line -> line.parameter().endsWith(grade.name()))
        .hasSize(4)
        .allSatisfy(line ->
            assertThat(deadlines.correctionDue(grade, ChinaTime.startOf(line.start())))
                .isEqualTo(line.last()));
  }
}
