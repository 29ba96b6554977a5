package org.anzheng.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 报告行: one row of a file.
 *
 * @param line which line of the file it is
 * @param hash SHA-256 of what stands in it
 * @param cells by the key of the column; an empty one is not there
 */
record ReportRow(int line, String hash, Map<String, String> cells) {

  private static final Pattern DAY =
      Pattern.compile("([12][0-9]{3})[-/.]?([0-9]{1,2})[-/.]?([0-9]{1,2})( .*)?");
  private static final Pattern SERIAL = Pattern.compile("([2-6][0-9]{4})(\\.0+)?");
  private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

  ReportRow {
    cells = Map.copyOf(cells);
  }

  String text(String key) {
    return cells.getOrDefault(key, "");
  }

  Optional<String> some(String key) {
    return Optional.ofNullable(cells.get(key));
  }

  Optional<LocalDate> day(String key) {
    return some(key).flatMap(ReportRow::read);
  }

  /** As people, systems and spreadsheets write a day. */
  private static Optional<LocalDate> read(String text) {
    Matcher serial = SERIAL.matcher(text);
    if (serial.matches()) {
      return Optional.of(FIRST_SERIAL.plusDays(Long.parseLong(serial.group(1))));
    }
    Matcher day = DAY.matcher(text);
    try {
      return day.matches()
          ? Optional.of(
              LocalDate.parse(
                  "%s-%2s-%2s"
                      .formatted(day.group(1), day.group(2), day.group(3))
                      .replace(' ', '0')))
          : Optional.empty();
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
