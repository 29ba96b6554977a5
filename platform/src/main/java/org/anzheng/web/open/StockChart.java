package org.anzheng.web.open;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.MonthStock;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;

/**
 * 存量图表: the certificates of the ends of the last months, newest first. By a property it tells of
 * valid certificates, the most frequent values each and the others together; by status of all.
 */
final class StockChart {

  private static final String WORD = "page.open.statistics.stock";
  private static final int MOST = 4;
  private static final String OTHERS = "\uffff";

  private StockChart() {}

  static Sheet.Chart byValue(
      StockView by, List<MonthStock> stock, UnaryOperator<String> name, View view) {
    List<MonthStock> valid =
        stock.stream().filter(line -> line.status() == CertificateStatus.VALID).toList();
    List<String> values = frequent(valid);
    Map<YearMonth, Map<String, Long>> months = months(stock);
    valid.forEach(line ->
        months
            .getOrDefault(line.month(), new TreeMap<>())
            .merge(
                values.contains(line.value()) ? line.value() : OTHERS,
                line.certificates(),
                Long::sum));
    List<String> series = new ArrayList<>(values);
    if (months.values().stream().anyMatch(month -> month.containsKey(OTHERS))) {
      series.add(OTHERS);
    }
    return chart(
        view.text(WORD + "." + by.code()),
        series,
        value -> value.equals(OTHERS) ? view.text(WORD + ".others") : name.apply(value),
        months,
        true,
        view);
  }

  static Sheet.Chart byStatus(List<MonthStock> stock, List<CertificateStatus> order, View view) {
    Map<YearMonth, Map<String, Long>> months = months(stock);
    stock.forEach(line ->
        months
            .getOrDefault(line.month(), new TreeMap<>())
            .merge(line.status().name(), line.certificates(), Long::sum));
    return chart(
        view.text(WORD + ".status"),
        order.stream().map(Enum::name).toList(),
        status -> view.name(CertificateStatus.valueOf(status)),
        months,
        false,
        view);
  }

  private static Map<YearMonth, Map<String, Long>> months(List<MonthStock> stock) {
    Map<YearMonth, Map<String, Long>> months = new TreeMap<>(Comparator.reverseOrder());
    stock.forEach(line -> months.putIfAbsent(line.month(), new TreeMap<>()));
    return months;
  }

  /** The values that had the most valid certificates over all months. */
  private static List<String> frequent(List<MonthStock> valid) {
    Map<String, Long> sums =
        valid.stream()
            .collect(
                Collectors.groupingBy(
                    MonthStock::value,
                    TreeMap::new,
                    Collectors.summingLong(MonthStock::certificates)));
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Sheet.Chart chart(
      String caption,
      List<String> series,
      UnaryOperator<String> name,
      Map<YearMonth, Map<String, Long>> months,
      boolean kinds,
      View view) {
    List<String> names = series.stream().map(name).toList();
    List<String> heads = new ArrayList<>(List.of(view.text(WORD + ".head")));
    heads.addAll(names);
    heads.add(view.text("page.open.statistics.total"));
    List<List<Cell>> lines = new ArrayList<>();
    List<Sheet.Bar> bars = new ArrayList<>();
    months.forEach((month, counts) -> {
      List<Long> values = series.stream().map(s -> counts.getOrDefault(s, 0L)).toList();
      String total = Long.toString(sum(values));
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(month.toString())));
      values.forEach(value -> cells.add(Cell.of(value.toString())));
      cells.add(Cell.of(total));
      lines.add(cells);
      bars.add(
          new Sheet.Bar(
              month.toString(), values.stream().map(BigDecimal::valueOf).toList(), total));
    });
    return new Sheet.Chart(
        new Sheet.Table(caption, heads, lines, view.text(WORD + ".none")), names, bars, kinds);
  }

  private static long sum(Collection<Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }
}
