package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/**
 * 原因代码: one reason of a code table.
 *
 * @param version version of the table, such as {@code 2018}
 * @param national whether it is a national code; else one added for services
 */
@NamedInterface("reads")
public record ReasonCode(
    ReasonTable table,
    String code,
    String textZh,
    String textEn,
    String version,
    boolean national) {

  /** The form used in the public log, such as {@code suspend:0116@2018}. */
  public String citation() {
    return table.name().toLowerCase(java.util.Locale.ROOT) + ":" + code + "@" + version;
  }
}
