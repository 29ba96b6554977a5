package org.anzheng.adoption.verification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.anzheng.kernel.Refusal;

/**
 * Turns the lines of a list into questions. A first line with the names of the columns says which
 * is which; without one they stand in the order number, USCC, holder, category, day, body, level.
 */
final class ItemReader {

  private static final List<String> ORDER =
      List.of("number", "uscc", "holder", "category", "on", "body", "level");
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "number", Set.of("number", "certificate number", "证书编号", "编号", "证书号"),
          "uscc", Set.of("uscc", "credit code", "统一社会信用代码", "信用代码"),
          "holder", Set.of("holder", "name", "获证组织", "组织名称", "企业名称", "名称"),
          "category", Set.of("category", "服务类别", "类别"),
          "level", Set.of("level", "tier", "级别", "等级", "认证级别"),
          "on", Set.of("on", "date", "日期", "查询日期"),
          "body", Set.of("body", "approval number", "批准号", "认证机构批准号"));
  private static final Pattern SERIAL = Pattern.compile("([3-6][0-9]{4})(\\.0+)?");
  private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

  private final int most;
  private final Consumer<VerificationItem> items;
  private Map<String, Integer> columns = Map.of();
  private int count;

  ItemReader(int most, Consumer<VerificationItem> items) {
    this.most = most;
    this.items = items;
  }

  int count() {
    return count;
  }

  void line(List<String> cells) {
    if (columns.isEmpty()) {
      columns = named(cells);
      if (!columns.isEmpty()) {
        return;
      }
      columns = inOrder();
    }
    VerificationItem item =
        new VerificationItem(
            cell(cells, "number"),
            cell(cells, "uscc"),
            cell(cells, "holder"),
            cell(cells, "category"),
            cell(cells, "level"),
            cell(cells, "body"),
            day(cell(cells, "on")));
    if (!item.isEmpty()) {
      if (++count > most) {
        throw new Refusal(VerificationRefusal.TOO_MANY, most);
      }
      items.accept(item);
    }
  }

  private static Map<String, Integer> named(List<String> cells) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip().toLowerCase(Locale.ROOT);
      int place = i;
      NAMES.forEach((column, names) -> {
        if (names.contains(name)) {
          found.putIfAbsent(column, place);
        }
      });
    }
    return found.containsKey("number") ? found : Map.of();
  }

  private static Map<String, Integer> inOrder() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ORDER.size(); i++) {
      places.put(ORDER.get(i), i);
    }
    return places;
  }

  private String cell(List<String> cells, String column) {
    int place = columns.getOrDefault(column, cells.size());
    return place < cells.size() ? cells.get(place) : "";
  }

  /** A spreadsheet counts days from the end of 1899. */
  private static String day(String text) {
    var serial = SERIAL.matcher(text.strip());
    return serial.matches()
        ? FIRST_SERIAL.plusDays(Long.parseLong(serial.group(1))).toString()
        : text;
  }
}
