package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.web.shared.BarChart;
import org.anzheng.web.shared.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body sees where its work stands. */
@PlatformTest
class DashboardTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;

  @Test
  void every_chart_stands_above_the_table_it_is_drawn_from() {
    GivenCast cast = cases.castWithAccounts();
    cases.submitted(cast);
    cases.inReview(cast);
    String page = browser.read("/body/dashboard", cast.schemeManager());

    assertThat(page)
        .contains("在办案件：阶段与已用时间", "申请评审", "不满 30 天", "现场审核费", "人日", "认证委托受理")
        .contains("<svg", "<rect class=\"series-0\"", "aria-hidden=\"true\"")
        .doesNotContain("<script");
    assertThat(page.split("<figure", -1)).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void a_year_is_clamped_and_a_new_body_reads_that_there_is_nothing() {
    GivenCast cast = cases.castWithAccounts();

    for (String year : List.of("1", "99999", "abc", "")) {
      assertThat(browser.read("/body/dashboard?year=" + year, cast.reviewer()))
          .contains("没有在办案件", "没有订立合同");
    }
  }

  @Test
  void the_longest_bar_fills_the_picture_and_parts_follow_each_other() {
    Sheet.Table table = new Sheet.Table("", List.of(), List.of(), "");
    BarChart picture =
        BarChart.of(
            new Sheet.Chart(
                table,
                List.of("a", "b"),
                List.of(
                    new Sheet.Bar("一", numbers(3, 1), "4"),
                    new Sheet.Bar("二", numbers(0, 2), "2"))));

    List<BarChart.Block> blocks = picture.blocks();
    assertThat(blocks).extracting(BarChart.Block::series).containsExactly(0, 1, 1);
    assertThat(blocks.get(1).x()).isEqualTo(blocks.get(0).x() + blocks.get(0).width());
    assertThat(blocks.get(2).width()).isEqualTo(2 * blocks.get(1).width());
  }

  private static List<java.math.BigDecimal> numbers(long... values) {
    return java.util.Arrays.stream(values).mapToObj(java.math.BigDecimal::valueOf).toList();
  }
}
