package org.anzheng.reporting;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Refusal;
import org.anzheng.sheets.SheetTooLarge;
import org.anzheng.sheets.TextTables;
import org.anzheng.sheets.Workbooks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report row by row: XLSX, CSV or JSON Lines, told apart by what stands in it. */
final class ReportReader {

  /** The most bytes of a file, in megabytes. */
  static final int MEGABYTES = 200;

  private static final long MOST_INSIDE = 1_000_000_000;
  private static final int MOST_COLUMNS = 200;
  private static final JsonMapper JSON = new JsonMapper();

  private final ReportLayout layout;
  private final Consumer<Map<String, String>> rows;
  private @Nullable Map<String, Integer> places;

  private ReportReader(ReportLayout layout, Consumer<Map<String, String>> rows) {
    this.layout = layout;
    this.rows = rows;
  }

  /** Gives each row to {@code rows}, as cells by the key of their column. */
  static void read(Path file, ReportLayout layout, Consumer<Map<String, String>> rows) {
    ReportReader reader = new ReportReader(layout, rows);
    try {
      if (Files.size(file) > MEGABYTES * 1_000_000L) {
        throw new Refusal(ReportRefusal.TOO_LARGE, MEGABYTES);
      }
      if (Workbooks.is(file)) {
        Workbooks.read(file, MOST_INSIDE, MOST_COLUMNS, reader::sheet, reader::line);
      } else if (isJson(file)) {
        json(file, rows);
      } else {
        TextTables.read(file, reader::line);
      }
    } catch (SheetTooLarge e) {
      throw new Refusal(ReportRefusal.TOO_LARGE, MEGABYTES);
    } catch (IOException e) {
      throw new Refusal(ReportRefusal.NOT_A_REPORT);
    }
  }

  /** The sheet of the table; the first one where no sheet bears a name of the layout. */
  @Basis("reporting-norm:4")
  private int sheet(List<String> names) {
    List<String> plain = names.stream().map(String::strip).toList();
    int place = plain.indexOf(layout.table().sheet());
    if (place < 0 && plain.stream().anyMatch(ReportTable.sheets()::contains)) {
      throw new Refusal(ReportRefusal.SHEET_MISSING, layout.table().sheet());
    }
    return Math.max(place, 0);
  }

  private void line(List<String> cells) {
    Map<String, Integer> known = places;
    if (known == null) {
      places = head(cells);
      return;
    }
    Map<String, String> row = new HashMap<>();
    known.forEach((key, place) -> {
      if (place < cells.size()) {
        put(row, key, cells.get(place));
      }
    });
    if (!row.isEmpty()) {
      rows.accept(row);
    }
  }

  private Map<String, Integer> head(List<String> cells) {
    Map<String, Integer> found = layout.places(cells);
    String missing =
        layout.needed().stream()
            .filter(column -> !found.containsKey(column.key()))
            .map(column -> column.headerZh() + " " + column.key())
            .collect(Collectors.joining("; "));
    if (!missing.isEmpty()) {
      throw new Refusal(ReportRefusal.COLUMNS_MISSING, missing);
    }
    return found;
  }

  private static boolean isJson(Path file) throws IOException {
    try (BufferedReader text = TextTables.text(file)) {
      return Optional.ofNullable(text.readLine())
          .filter(l -> l.strip().startsWith("{"))
          .isPresent();
    }
  }

  private static void json(Path file, Consumer<Map<String, String>> rows) throws IOException {
    try (BufferedReader text = TextTables.text(file)) {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        if (!line.isBlank()) {
          Map<String, String> row = new HashMap<>();
          JsonNode node = JSON.readTree(line);
          node.properties().forEach(e -> put(row, e.getKey(), e.getValue().asString("")));
          if (!row.isEmpty()) {
            rows.accept(row);
          }
        }
      }
    } catch (JacksonException broken) {
      throw new IOException("not JSON Lines", broken);
    }
  }

  /** Blanks around a value and control characters are no part of it. */
  private static void put(Map<String, String> row, String key, String text) {
    String clean =
        text.codePoints()
            .map(c -> Character.isISOControl(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    if (!clean.isEmpty()) {
      row.put(key, clean);
    }
  }
}
