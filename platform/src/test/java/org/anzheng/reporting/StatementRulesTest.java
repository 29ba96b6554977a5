package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was where, without a database. */
class StatementRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  @Test
  void nobody_is_unknown_and_reported() {
    assertThat(
            StatementRules.person(
                "team", List.of(DAY), UUID.randomUUID(), List.of(), Whereabouts.nowhere()))
        .extracting(RowObjection::reason)
        .containsExactly(ReportRefusal.UNKNOWN_PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R1，张三，01，138；R2，李四，02；|true",
        "R1,Zhang,01|true",
        "R1，张三|false",
        "；；|false",
        "R1，，01；|false"
      })
  void a_team_is_number_name_and_role(String text, boolean right) {
    assertThat(StatementRow.isTeam(text)).isEqualTo(right);
  }

  @Test
  void a_plan_is_known_by_client_activity_and_first_day() {
    StatementRow plan =
        StatementRow.of(
            ReportTable.PLAN,
            new ReportRow(
                1,
                "hash",
                Map.of(
                    "clientCode", "914403001922038216",
                    "activityCode", "0102",
                    "startOn", "2026/12/31",
                    "endOn", "2027-01-01",
                    "team", "R1，张三，01；R2，李四，02；")));
    assertThat(plan.key()).isEqualTo("914403001922038216|0102|2026-12-31");
    assertThat(plan.people()).containsExactly("R1", "R2");
    assertThat(plan.days()).hasSize(2);
  }
}
