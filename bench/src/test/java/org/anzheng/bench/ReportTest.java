package org.anzheng.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Limit HALF = Limit.atLeast(0.5, "half of it");

  @Test
  void the_ratio_is_the_median_of_the_rounds_and_not_of_the_medians() {
    Line.Pairs pairs = Line.Pairs.none();
    pairs.add(10, 10);
    pairs.add(2, 4);
    pairs.add(30, 300);

    Line line = Line.of("it", pairs, Optional.empty());

    assertThat(line.ratio()).isEqualTo(new Spread(0.5, 0.1, 1.0));
    assertThat(line.measured()).isEqualTo(new Spread(10, 2, 30));
  }

  @Test
  void the_middle_of_an_even_number_lies_between() {
    assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Spread(2.5, 1, 4));
  }

  @Test
  void one_missed_limit_is_a_missed_limit() {
    assertThat(report(0.5).holds()).isTrue();
    assertThat(report(0.5, 0.49).holds()).isFalse();
    assertThat(report(0.5, 0.49).text()).contains("limit: half of it", "at least 0.50", "MISSED");
    assertThat(Limit.atMost(2.5, "").holds(2.5)).isTrue();
    assertThat(Limit.atMost(2.5, "").holds(2.51)).isFalse();
  }

  private static Report report(double... ratios) {
    List<Line> lines =
        java.util.Arrays.stream(ratios)
            .mapToObj(ratio -> {
              Line.Pairs pairs = Line.Pairs.none();
              pairs.add(ratio, 1);
              return Line.of("it", pairs, Optional.of(HALF));
            })
            .toList();
    return new Report("command", 2, new Findings("", "a", "b", lines, List.of()));
  }
}
