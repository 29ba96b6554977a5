package org.anzheng.register;

import java.util.Collection;
import java.util.List;
import org.anzheng.sheets.CsvText;

/** 数据行: one line of the register's files. */
public final class CsvLine {

  /** The mark by which spreadsheets know UTF-8; stands before the first line. */
  public static final String UTF_8_MARK = CsvText.UTF_8_MARK;

  private CsvLine() {}

  /** A line with its end. */
  public static String of(String... cells) {
    return of(List.of(cells));
  }

  /** A line with its end. */
  public static String of(Collection<String> cells) {
    return CsvText.line(cells);
  }
}
