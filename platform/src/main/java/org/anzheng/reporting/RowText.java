package org.anzheng.reporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.sheets.Fields;

/** A row as it is kept: its cells in the order of the layout, one text. */
final class RowText {

  private static final char BETWEEN = '\u001f';
  private static final Set<String> UPPER =
      Set.of("OWN_NUMBER", "OWN_NUMBER_IF_ANY", "APPROVAL", "USCC", "CATEGORY");
  private static final int SHOWN = 4;

  private RowText() {}

  /** Letters of numbers are upper case, numbers without blanks; identity numbers are not kept. */
  @Basis({"reporting-norm:4", "pipl:6"})
  static String of(Map<String, String> cells, ReportLayout layout) {
    return layout.columns().stream()
        .map(column -> kept(column, cells.getOrDefault(column.key(), "")))
        .collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  private static String kept(ReportColumn column, String text) {
    if ("IDENTITY".equals(column.kind())) {
      return text.isEmpty() ? "" : "**" + text.substring(Math.max(0, text.length() - SHOWN));
    }
    return UPPER.contains(column.kind()) ? text.replace(" ", "").toUpperCase(Locale.ROOT) : text;
  }

  static Map<String, String> cells(String kept, ReportLayout layout) {
    List<String> texts = Fields.of(kept, BETWEEN);
    Map<String, String> cells = new HashMap<>();
    for (ReportColumn column : layout.columns()) {
      String text = column.place() < texts.size() ? texts.get(column.place()) : "";
      if (!text.isEmpty()) {
        cells.put(column.key(), text);
      }
    }
    return cells;
  }

  static String hash(String kept) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(kept.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }
}
