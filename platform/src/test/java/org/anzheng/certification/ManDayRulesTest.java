package org.anzheng.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManDayRulesTest {

  @ParameterizedTest
  @CsvSource({
    "INITIAL, 18, 1, 2.0",
    "INITIAL, 20, 1, 2.0",
    "INITIAL, 21, 1, 3.0",
    "SURVEILLANCE, 18, 1, 0.7",
    "RECERTIFICATION, 18, 1, 1.4",
    "INITIAL, 18, 5, 3.0",
    "SURVEILLANCE, 18, 5, 1.7",
  })
  void the_base_is_the_share_of_the_table_and_half_a_day_for_each_further_site(
      CaseType type, int staff, int sites, BigDecimal base) {
    assertThat(GivenYardstick.of(type, staff, sites).base()).contains(base);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100, 1",
    "2, 100, 2",
    "5, 100, 3",
    "10, 100, 4",
    "11, 100, 5",
    "26, 100, 6",
    "5, 60, 3",
    "10, 60, 3",
    "26, 60, 4",
    "26, 80, 5",
    "101, 100, 11",
    "102, 100, 12",
    "0, 100, 1",
  })
  void the_central_site_and_the_root_of_the_others_are_visited(int sites, int factor, int visited) {
    assertThat(SiteCount.of(sites, factor).visited()).isEqualTo(visited);
  }

  @Test
  void adjustments_within_the_limit_are_taken_and_count() {
    ManDayForm form = form(adjustment("-0.6", ManDayGround.MATURE_MANAGEMENT, "连续两年无不符合"));
    ManDayYardstick yardstick = GivenYardstick.ofStaff(18);

    assertThat(ManDayRules.objections(form, yardstick)).isEmpty();
    ManDays counted = ManDayRules.count(form, yardstick);
    assertThat(counted.total()).isEqualByComparingTo("1.4");
    assertThat(counted.ownReason()).isEmpty();
    assertThat(counted.yardstick()).contains(yardstick);
  }

  @Test
  void adjustments_beyond_the_limit_are_refused_up_and_down() {
    for (String days : List.of("0.7", "-0.7")) {
      ManDayGround ground =
          days.startsWith("-") ? ManDayGround.SIMPLE_SERVICE : ManDayGround.COMPLEX_SERVICE;
      assertThat(reasons(form(adjustment(days, ground, "理由")), GivenYardstick.ofStaff(18)))
          .containsExactly(CertificationRefusal.ADJUSTMENT_OVER_LIMIT);
    }
  }

  @Test
  void a_ground_speaks_for_one_direction_only() {
    assertThat(
            reasons(
                form(adjustment("-0.5", ManDayGround.COMPLEX_SERVICE, "理由")),
                GivenYardstick.ofStaff(18)))
        .containsExactly(CertificationRefusal.ADJUSTMENT_AGAINST_GROUND);
  }

  @Test
  void what_comes_out_is_enough_for_the_sites() {
    ManDayYardstick many = GivenYardstick.of(CaseType.SCOPE_EXTENSION, 18, 26);
    ManDayForm form = new ManDayForm(Optional.of(new BigDecimal("2.9")), "按同类项目", List.of());

    assertThat(many.floor()).isEqualByComparingTo("3");
    assertThat(reasons(form, many)).containsExactly(CertificationRefusal.MAN_DAYS_BELOW);
  }

  @Test
  void where_the_rule_sets_none_the_body_sets_it_with_a_reason() {
    ManDayYardstick beyond = GivenYardstick.ofStaff(51);
    assertThat(beyond.base()).isEmpty();
    assertThat(reasons(form(), beyond))
        .contains(CertificationRefusal.MAN_DAYS_NOT_POSITIVE, KernelRefusal.REQUIRED);

    ManDayForm own = new ManDayForm(Optional.of(new BigDecimal("4")), "按同类项目", List.of());
    assertThat(reasons(own, beyond)).isEmpty();
    assertThat(ManDayRules.count(own, beyond).ownReason()).contains("按同类项目");
  }

  @Test
  void where_the_rule_sets_it_nobody_else_does() {
    ManDayForm own = new ManDayForm(Optional.of(new BigDecimal("99")), "", List.of());

    assertThat(ManDayRules.count(own, GivenYardstick.ofStaff(18)).base()).isEqualByComparingTo("2");
  }

  @Test
  void surveillance_is_not_planned_below_what_the_rule_allows() {
    ManDayYardstick yardstick = GivenYardstick.of(CaseType.SURVEILLANCE, 50, 1);

    assertThat(ManDayRules.opening(new BigDecimal("0.7"), yardstick)).isEmpty();
    assertThat(ManDayRules.opening(new BigDecimal("0.6"), yardstick))
        .extracting(Objection::reason)
        .containsExactly(CertificationRefusal.MAN_DAYS_BELOW);
  }

  @Test
  void a_record_older_than_the_table_is_still_read() {
    byte[] old = "{\"base\":6,\"adjustments\":[{\"days\":-1,\"reason\":\"单一场所\"}]}".getBytes(UTF_8);
    ManDays read = new FrozenJson().read(old, ManDays.class);

    assertThat(read.total()).isEqualByComparingTo("5");
    assertThat(read.yardstick()).isEmpty();
    assertThat(read.adjustments().getFirst().ground()).isEmpty();
  }

  private static List<Reason> reasons(ManDayForm form, ManDayYardstick yardstick) {
    return ManDayRules.objections(form, yardstick).stream().map(Objection::reason).toList();
  }

  private static ManDayForm form(ManDayAdjustment... adjustments) {
    return new ManDayForm(Optional.empty(), "", List.of(adjustments));
  }

  private static ManDayAdjustment adjustment(String days, ManDayGround ground, String reason) {
    return new ManDayAdjustment(new BigDecimal(days), Optional.of(ground), reason);
  }
}
