package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;
import org.anzheng.parties.Uscc;

/** 栏目规则: each cell by itself, against its kind and the code tables. */
@Basis("reporting-norm:4")
final class CellRules {

  private static final int LONGEST = 2000;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");
  private static final Pattern OWN_NUMBER = Pattern.compile("[\\p{Lu}\\p{Lo}\\p{Nd}./_()-]{1,64}");
  private static final Pattern DIVISION = Pattern.compile("[1-8][0-9]{5}");

  private CellRules() {}

  /**
   * What is wrong with the cells.
   *
   * @param whole whether the row reports new content, so that all of it must be there
   */
  static List<RowObjection> objections(
      ReportLayout layout, ReportRow row, boolean whole, CodeTables codes) {
    List<RowObjection> found = new ArrayList<>();
    for (ReportColumn column : layout.columns()) {
      String text = row.text(column.key());
      if (text.isEmpty()) {
        if (needed(column, whole)) {
          found.add(RowObjection.to(column.key(), ReportRefusal.EMPTY));
        }
      } else {
        wrong(column, text, row, codes).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean needed(ReportColumn column, boolean whole) {
    return switch (column.need()) {
      case ALWAYS -> true;
      case ISSUE -> whole;
      case OPTIONAL -> false;
    };
  }

  private static Optional<RowObjection> wrong(
      ReportColumn column, String text, ReportRow row, CodeTables codes) {
    String key = column.key();
    if (text.length() > LONGEST) {
      return Optional.of(RowObjection.to(key, ReportRefusal.TOO_LONG, LONGEST));
    }
    if (column.isCode()) {
      return codes.has(column.codeTable(), text)
          ? Optional.empty()
          : Optional.of(RowObjection.to(key, ReportRefusal.NOT_A_CODE, text));
    }
    return kind(column.kind(), key, text, row, codes)
        .map(reason -> RowObjection.to(key, reason, text));
  }

  private static Optional<ReportRefusal> kind(
      String kind, String key, String text, ReportRow row, CodeTables codes) {
    return switch (kind) {
      case "DATE" -> unless(row.day(key).isPresent(), ReportRefusal.NOT_A_DAY);
      case "NUMBER" -> unless(NUMBER.matcher(text).matches(), ReportRefusal.NOT_A_NUMBER);
      case "FLAG" -> unless("0".equals(text) || "1".equals(text), ReportRefusal.NOT_A_FLAG);
      case "USCC" -> unless(Uscc.isValid(text), ReportRefusal.NOT_A_USCC);
      case "DIVISION" -> unless(DIVISION.matcher(text).matches(), ReportRefusal.NOT_A_DIVISION);
      case "CATEGORY" -> unless(codes.hasCategory(text), ReportRefusal.NOT_A_CATEGORY);
      case "IDENTITY" -> unless(!RowText.isWrongIdentity(text), ReportRefusal.NOT_AN_IDENTITY);
      case "TEAM" -> unless(StatementRow.isTeam(text), ReportRefusal.NOT_A_TEAM);
      case "OWN_NUMBER", "OWN_NUMBER_IF_ANY" ->
          unless(OWN_NUMBER.matcher(text).matches(), ReportRefusal.NOT_A_BODY_NUMBER);
      default -> Optional.empty();
    };
  }

  private static Optional<ReportRefusal> unless(boolean right, ReportRefusal reason) {
    return right ? Optional.empty() : Optional.of(reason);
  }

  /** Days in this order, where they are there; none of the past kind in the future. */
  static List<RowObjection> order(ReportRow row, String... keys) {
    List<RowObjection> found = new ArrayList<>();
    Optional<LocalDate> before = Optional.empty();
    for (String key : keys) {
      Optional<LocalDate> day = row.day(key);
      Optional<LocalDate> earlier = before;
      day.filter(d -> earlier.filter(d::isBefore).isPresent())
          .ifPresent(d ->
              found.add(
                  RowObjection.to(key, ReportRefusal.DAYS_OUT_OF_ORDER, earlier.orElseThrow())));
      before = day.or(() -> earlier);
    }
    return found;
  }

  /** Days that must have come. */
  static List<RowObjection> past(ReportRow row, LocalDate today, String... keys) {
    List<RowObjection> found = new ArrayList<>();
    for (String key : keys) {
      row.day(key)
          .filter(day -> day.isAfter(today))
          .ifPresent(day -> found.add(RowObjection.to(key, ReportRefusal.DAY_IN_FUTURE, day)));
    }
    return found;
  }
}
