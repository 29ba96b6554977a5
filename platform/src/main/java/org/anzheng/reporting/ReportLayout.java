package org.anzheng.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Basis;

/** 报告版式: the columns of each table in the order that national reporting fixes. */
@Basis("reporting-norm:4")
public record ReportLayout(ReportTable table, List<ReportColumn> columns) {

  private static final Map<ReportTable, ReportLayout> ALL = load();

  public ReportLayout {
    columns = List.copyOf(columns);
  }

  /** The layout of a table. */
  public static ReportLayout of(ReportTable table) {
    return Optional.ofNullable(ALL.get(table)).orElseThrow();
  }

  /** The headers in Chinese, as the files have them. */
  public List<String> headers() {
    return columns.stream().map(ReportColumn::headerZh).toList();
  }

  /** The name of a column in both languages; itself where there is no such column. */
  public List<String> names(String key) {
    return columns.stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .map(column -> List.of(column.headerZh(), column.headerEn()))
        .orElse(List.of(key, key));
  }

  /** The cells of these columns, as one row. */
  public List<String> row(Map<String, String> cells) {
    return columns.stream().map(column -> cells.getOrDefault(column.key(), "")).toList();
  }

  /** Which column stands where, by a first line in either language or in the names for programs. */
  Map<String, Integer> places(List<String> first) {
    Map<String, String> known = new HashMap<>();
    columns.forEach(column -> {
      known.put(name(column.headerZh()), column.key());
      known.put(name(column.headerEn()), column.key());
      known.put(name(column.key()), column.key());
    });
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      int place = i;
      Optional.ofNullable(known.get(name(first.get(i))))
          .ifPresent(key -> places.putIfAbsent(key, place));
    }
    return places;
  }

  /** The columns that a file must have. */
  List<ReportColumn> needed() {
    return columns.stream().filter(c -> c.need() == ReportColumn.Need.ALWAYS).toList();
  }

  private static String name(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('（', '(').replace('）', ')');
  }

  private static Map<ReportTable, ReportLayout> load() {
    Map<ReportTable, List<ReportColumn>> columns = new EnumMap<>(ReportTable.class);
    Arrays.stream(ReportTable.values()).forEach(t -> columns.put(t, new ArrayList<>()));
    for (List<String> line : ReferenceFile.read("layout.csv")) {
      List<ReportColumn> all = columns.get(ReportTable.valueOf(line.get(0)));
      if (all != null) {
        all.add(
            new ReportColumn(
                all.size(),
                line.get(1),
                line.get(2),
                line.get(3),
                line.get(4),
                ReportColumn.Need.valueOf(line.get(5))));
      }
    }
    Map<ReportTable, ReportLayout> layouts = new EnumMap<>(ReportTable.class);
    columns.forEach((table, all) -> layouts.put(table, new ReportLayout(table, all)));
    return layouts;
  }
}
