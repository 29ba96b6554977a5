package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How words are looked for follows from how common their rarest pair is. */
class PairSharesTest {

  private static final Map<String, Double> SHARES = Map.of("公司", 1.0, "峰信", 0.01, "信息", 0.2);

  @Test
  void few_are_all_taken() {
    assertThat(new PairShares(SHARES, 70_000).way(List.of("公司", "峰信"))).isEqualTo(SearchWay.ALL);
    assertThat(new PairShares(SHARES, 1e7).way(List.of("公司", "龟龠"))).isEqualTo(SearchWay.ALL);
  }

  @Test
  void while_nothing_is_known_the_planner_chooses() {
    PairShares nothing = new PairShares(Map.of(), 0);
    assertThat(nothing.way(List.of("公司"))).isEqualTo(SearchWay.PLANNED);
    assertThat(nothing.wayWithoutWeeks(List.of("公司"), true)).isEqualTo(SearchWay.PLANNED);
  }

  @Test
  void what_is_rare_together_is_all_taken() {
    PairShares many = new PairShares(Map.of("恒德", 0.0008, "德科", 0.3, "科技", 0.05, "清华", 0.002), 1e7);
    assertThat(many.way(List.of("恒德", "德科", "科技"))).isEqualTo(SearchWay.ALL);
    assertThat(many.way(List.of("恒德", "德科"))).isEqualTo(SearchWay.BY_WEEK);
    assertThat(many.way(List.of("清华", "华科", "科技"))).isEqualTo(SearchWay.ALL);
    assertThat(many.way(List.of("清华", "德科", "科技"))).isEqualTo(SearchWay.BY_WEEK);
  }

  @Test
  void many_are_looked_for_week_by_week() {
    for (double certificates : new double[] {1e6, 1e7, 1e8}) {
      assertThat(new PairShares(SHARES, certificates).way(List.of("公司", "峰信")))
          .isEqualTo(SearchWay.BY_WEEK);
    }
  }

  @Test
  void the_rarer_they_are_the_more_weeks_are_looked_into_at_once() {
    assertThat(new PairShares(SHARES, 160_000).weeksAtOnce(List.of("峰信"))).isEqualTo(24);
    assertThat(new PairShares(SHARES, 1e6).weeksAtOnce(List.of("公司", "峰信"))).isEqualTo(3);
    assertThat(new PairShares(SHARES, 1e7).weeksAtOnce(List.of("信息"))).isEqualTo(1);
    assertThat(new PairShares(SHARES, 1e6).weeksAtOnce(List.of("龟龠"))).isEqualTo(52);
  }

  @Test
  void what_nearly_all_have_is_met_on_the_way() {
    assertThat(new PairShares(SHARES, 1e6).way(List.of("公司"))).isEqualTo(SearchWay.WALK);
    assertThat(new PairShares(SHARES, 1e7).way(List.of("公司", "信息"))).isEqualTo(SearchWay.WALK);
  }

  @Test
  void without_weeks_what_is_not_common_is_all_taken() {
    PairShares million = new PairShares(SHARES, 1e6);
    assertThat(million.wayWithoutWeeks(List.of("公司", "峰信"), false)).isEqualTo(SearchWay.ALL);
    assertThat(million.wayWithoutWeeks(List.of("信息"), false)).isEqualTo(SearchWay.WALK);
    assertThat(million.wayWithoutWeeks(List.of("龟龠"), true)).isEqualTo(SearchWay.ALL);
  }

  @Test
  void what_lies_side_by_side_is_sooner_walked() {
    PairShares some = new PairShares(Map.of("iy", 0.04), 300_000);
    assertThat(some.wayWithoutWeeks(List.of("iy"), true)).isEqualTo(SearchWay.WALK);
    assertThat(some.wayWithoutWeeks(List.of("iy"), false)).isEqualTo(SearchWay.ALL);
  }

  @Test
  void the_rarest_pairs_come_first() {
    assertThat(new PairShares(SHARES, 1e6).rarest(List.of("公司", "信息", "龟龠", "峰信"), 3))
        .containsExactly("龟龠", "峰信", "信息");
  }
}
