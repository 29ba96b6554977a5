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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.people.IdentityNumber;
import org.anzheng.sheets.Fields;

/** A row as it is kept: its cells in the order of the layout, one text. */
final class RowText {

  private static final char BETWEEN = '\u001f';
  private static final Set<String> UPPER =
      Set.of("OWN_NUMBER", "OWN_NUMBER_IF_ANY", "APPROVAL", "USCC", "CATEGORY");
  private static final int SHOWN = 4;
  private static final String HIDDEN = "**";
  private static final String WRONG = "*!";
  private static final String RESIDENT_CARD = "01";
  private static final Pattern MASKED = Pattern.compile("\\*\\*.{0," + SHOWN + "}");

  private RowText() {}

  /**
   * Letters of numbers are upper case, numbers without blanks. Identity numbers are not kept, so
   * they are checked here, and whether one was right is all that is kept beside its end.
   */
  @Basis({"reporting-norm:4", "pipl:6", "gb11643:4"})
  static String of(Map<String, String> cells, ReportLayout layout) {
    return layout.columns().stream()
        .map(column ->
            "IDENTITY".equals(column.kind())
                ? hidden(cells.getOrDefault(column.key(), ""), cells)
                : kept(column, cells.getOrDefault(column.key(), "")))
        .collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  /** Whether what was kept of an identity number says that it was none. */
  static boolean isWrongIdentity(String kept) {
    return kept.startsWith(WRONG);
  }

  /**
   * Documents of other kinds have numbers of their own and are left alone; what stands in a file of
   * this platform is masked already.
   */
  private static String hidden(String number, Map<String, String> cells) {
    if (number.isEmpty() || MASKED.matcher(number).matches()) {
      return number;
    }
    boolean wrong =
        RESIDENT_CARD.equals(cells.getOrDefault("identityType", ""))
            && !IdentityNumber.isValid(number);
    return (wrong ? WRONG : HIDDEN) + number.substring(Math.max(0, number.length() - SHOWN));
  }

  private static String kept(ReportColumn column, String text) {
    return UPPER.contains(column.kind()) ? text.replace(" ", "").toUpperCase(Locale.ROOT) : text;
  }

  /** The cells as files have them: days as 2026-11-26, however they were typed. */
  static Map<String, String> written(Map<String, String> cells, ReportLayout layout) {
    ReportRow row = new ReportRow(0, "", cells);
    Map<String, String> written = new HashMap<>(cells);
    layout.columns().stream()
        .filter(column -> "DATE".equals(column.kind()))
        .forEach(column ->
            row.day(column.key()).ifPresent(day -> written.put(column.key(), day.toString())));
    return written;
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
