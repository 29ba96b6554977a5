package org.anzheng.reporting;

/**
 * 报告栏目: a column of a table.
 *
 * @param key its name for programs
 * @param kind what stands in it; {@code CODE:<table>} for a code
 */
public record ReportColumn(
    int place, String key, String headerZh, String headerEn, String kind, Need need) {

  private static final String CODE = "CODE:";

  /** 必填. */
  public enum Need {
    /** In every row. */
    ALWAYS,
    /** In rows that report a new certificate or new content. */
    ISSUE,
    /** Never. */
    OPTIONAL
  }

  boolean isCode() {
    return kind.startsWith(CODE);
  }

  String codeTable() {
    return kind.substring(CODE.length());
  }
}
