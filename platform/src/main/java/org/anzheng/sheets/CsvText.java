package org.anzheng.sheets;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 逗号分隔行: one line of comma-separated values (RFC 4180). A text that a spreadsheet would take for a
 * formula stays a text.
 */
public final class CsvText {

  /** The mark by which spreadsheets know UTF-8; stands before the first line. */
  public static final String UTF_8_MARK = "\ufeff";

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
  private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\\r\\n].*");

  private CsvText() {}

  /** A line with its end. */
  public static String line(Collection<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
