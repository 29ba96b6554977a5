package org.anzheng.sheets;

import java.util.Collection;

/**
 * 逗号分隔行: one line of comma-separated values (RFC 4180). A text that a spreadsheet would take for a
 * formula stays a text.
 */
public final class CsvText {

  /** The mark by which spreadsheets know UTF-8; stands before the first line. */
  public static final String UTF_8_MARK = "\ufeff";

  private static final String BEGIN_FORMULAS = "=+-@\t\r";
  private static final String WANT_QUOTES = "\",\r\n";

  private CsvText() {}

  /** A line with its end. */
  public static String line(Collection<String> cells) {
    StringBuilder line = new StringBuilder();
    String separator = "";
    for (String cell : cells) {
      line.append(separator).append(quoted(harmless(cell)));
      separator = ",";
    }
    return line.append("\r\n").toString();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (WANT_QUOTES.indexOf(text.charAt(i)) >= 0) {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }
}
