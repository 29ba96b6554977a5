package org.anzheng.web.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 条形图: where the bars of a chart lie in its picture. Drawn on the server from the lines of a table,
 * so that it is there without a script and prints; the table below it has every number.
 */
public record BarChart(int width, int height, List<Text> labels, List<Block> blocks) {

  private static final int WIDTH = 420;
  private static final int LABEL = 152;
  private static final int AFTER = 72;
  private static final int LINE = 22;
  private static final int THICK = 11;
  private static final int BASE_LINE = 15;
  private static final int MOST_LETTERS = 11;

  public BarChart {
    labels = List.copyOf(labels);
    blocks = List.copyOf(blocks);
  }

  /** 文字. */
  public record Text(int x, int y, String anchor, String words) {}

  /**
   * 条.
   *
   * @param series which of the series it belongs to, from 0
   */
  public record Block(double x, int y, double width, int height, int series) {}

  /** The picture of a chart. */
  public static BarChart of(Sheet.Chart chart) {
    double longest =
        chart.bars().stream().mapToDouble(bar -> total(bar).doubleValue()).max().orElse(0);
    double scale = longest == 0 ? 0 : (WIDTH - LABEL - AFTER) / longest;
    List<Text> labels = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int y = 0;
    for (Sheet.Bar bar : chart.bars()) {
      labels.add(new Text(LABEL - 10, y + BASE_LINE, "end", shortened(bar.label())));
      double x = LABEL;
      for (int series = 0; series < bar.values().size(); series++) {
        double length = bar.values().get(series).doubleValue() * scale;
        if (length > 0) {
          blocks.add(new Block(x, y + (LINE - THICK) / 2, length, THICK, series));
        }
        x += length;
      }
      labels.add(new Text((int) Math.round(x) + 8, y + BASE_LINE, "start", bar.shown()));
      y += LINE;
    }
    return new BarChart(WIDTH, Math.max(y, LINE), labels, blocks);
  }

  private static BigDecimal total(Sheet.Bar bar) {
    return bar.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String shortened(String label) {
    boolean wide = label.codePoints().anyMatch(c -> c >= 0x2E80);
    int most = wide ? MOST_LETTERS : 2 * MOST_LETTERS - 3;
    return label.length() <= most ? label : label.substring(0, most - 1) + "…";
  }
}
