package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How words are looked for follows from how common their pieces are. */
class PieceSharesTest {

  private static final Map<String, Double> SHARES = Map.of("公司", 1.0, "峰信", 0.01, "信息", 0.2);

  @Test
  void few_are_all_taken() {
    assertThat(new PieceShares(SHARES, 70_000).way(List.of("公司", "峰信"))).isEqualTo(SearchWay.ALL);
    assertThat(new PieceShares(SHARES, 1e7).way(List.of("公司", "龟龠"))).isEqualTo(SearchWay.ALL);
  }

  @Test
  void while_nothing_is_known_the_planner_chooses() {
    PieceShares nothing = new PieceShares(Map.of(), 0);
    assertThat(nothing.way(List.of("公司"))).isEqualTo(SearchWay.PLANNED);
    assertThat(nothing.wayWithoutDays(List.of("公司"), true)).isEqualTo(SearchWay.PLANNED);
  }

  @Test
  void what_is_rare_together_is_all_taken() {
    PieceShares many =
        new PieceShares(Map.of("恒德", 0.0014, "德科", 0.03, "科技", 0.005, "清华", 0.003), 1e7);
    assertThat(many.way(List.of("恒德", "德科", "科技"))).isEqualTo(SearchWay.ALL);
    assertThat(many.way(List.of("恒德", "德科"))).isEqualTo(SearchWay.BY_DAYS);
    assertThat(many.way(List.of("清华", "德科", "科技"))).isEqualTo(SearchWay.BY_DAYS);
  }

  @Test
  void many_are_looked_for_day_by_day() {
    for (double certificates : new double[] {1e6, 1e7, 1e8}) {
      assertThat(new PieceShares(SHARES, certificates).way(List.of("公司", "峰信")))
          .isEqualTo(SearchWay.BY_DAYS);
    }
  }

  @Test
  void the_rarer_they_are_the_more_days_are_looked_into_at_once() {
    assertThat(new PieceShares(SHARES, 160_000).daysAtOnce(List.of("峰信"))).isEqualTo(171);
    assertThat(new PieceShares(SHARES, 1e6).daysAtOnce(List.of("公司", "峰信"))).isEqualTo(27);
    assertThat(new PieceShares(SHARES, 1e6).daysAtOnce(List.of("峰信", "信息"))).isEqualTo(61);
    assertThat(new PieceShares(SHARES, 1e7).daysAtOnce(List.of("信息"))).isEqualTo(1);
    assertThat(new PieceShares(SHARES, 1e6).daysAtOnce(List.of("龟龠"))).isEqualTo(364);
  }

  @Test
  void what_nearly_all_have_is_met_on_the_way() {
    assertThat(new PieceShares(SHARES, 1e6).way(List.of("公司"))).isEqualTo(SearchWay.WALK);
    assertThat(new PieceShares(SHARES, 1e8).way(List.of("公司", "信息"))).isEqualTo(SearchWay.WALK);
  }

  @Test
  void without_days_what_is_not_common_is_all_taken() {
    PieceShares million = new PieceShares(SHARES, 1e6);
    assertThat(million.wayWithoutDays(List.of("公司", "峰信"), false)).isEqualTo(SearchWay.ALL);
    assertThat(million.wayWithoutDays(List.of("信息"), false)).isEqualTo(SearchWay.WALK);
    assertThat(million.wayWithoutDays(List.of("龟龠"), true)).isEqualTo(SearchWay.ALL);
  }

  @Test
  void what_lies_side_by_side_is_sooner_walked() {
    PieceShares some = new PieceShares(Map.of("iy", 0.04), 300_000);
    assertThat(some.wayWithoutDays(List.of("iy"), true)).isEqualTo(SearchWay.WALK);
    assertThat(some.wayWithoutDays(List.of("iy"), false)).isEqualTo(SearchWay.ALL);
  }

  @Test
  void the_rarest_come_first() {
    assertThat(new PieceShares(SHARES, 1e6).byRarity(List.of("公司", "信息", "龟龠", "峰信")))
        .containsExactly("龟龠", "峰信", "信息", "公司");
  }

  @Test
  void no_list_is_read_that_is_longer_than_what_it_spares() {
    Map<String, Double> name =
        Map.of("沈阳", 0.045, "阳安", 0.0032, "安衡", 0.0015, "衡安", 0.0135, "公司", 1.0);
    List<String> pieces = List.of("沈阳", "阳安", "安衡", "衡安", "公司");
    assertThat(new PieceShares(name, 1e7).telling(pieces)).containsExactly("安衡", "阳安", "衡安");
    assertThat(new PieceShares(name, 1e7).telling(List.of("龟龠", "公司"))).containsExactly("龟龠");
    assertThat(new PieceShares(name, 1e7).telling(List.of("安衡", "龟龠"))).containsExactly("龟龠", "安衡");
    assertThat(new PieceShares(Map.of(), 0).telling(pieces)).isEqualTo(pieces.subList(0, 4));
  }
}
