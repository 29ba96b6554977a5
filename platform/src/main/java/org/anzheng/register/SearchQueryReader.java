package org.anzheng.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 查询条件读取: the words of an address as a query; objects to all that cannot be read at once. */
public final class SearchQueryReader {

  /** Every word that an address may carry. */
  public static final List<String> WORDS =
      List.of(
          "q",
          "uscc",
          "category",
          "level",
          "status",
          "division",
          "body",
          "expiringBefore",
          "sort",
          "limit",
          "after");

  private static final int LONGEST = 200;
  private static final Pattern DIVISION = Pattern.compile("([0-9]{2}){1,3}");

  private final Map<String, String> asked;
  private final List<Objection> objections = new ArrayList<>();

  private SearchQueryReader(Map<String, String> asked) {
    this.asked = asked;
  }

  /**
   * Reads a query.
   *
   * @param asked the words by their names; others are not looked at
   * @param lines how many lines a page has when nobody says
   */
  public static SearchQuery read(Map<String, String> asked, int lines) {
    return new SearchQueryReader(asked).query(lines);
  }

  private SearchQuery query(int lines) {
    String q = text("q").orElse("");
    SearchFilter filter =
        new SearchFilter(
            text("uscc").map(SearchQueryReader::upper),
            text("category").map(SearchQueryReader::upper),
            text("level").map(SearchQueryReader::upper),
            parsed("status", word -> CertificateStatus.valueOf(upper(word))),
            parsed("division", SearchQueryReader::division),
            text("body").map(SearchQueryReader::upper),
            parsed("expiringBefore", SearchQueryReader::day));
    SearchSort usual =
        q.isEmpty() && filter.expiringBefore().isPresent()
            ? SearchSort.EXPIRY
            : SearchSort.RELEVANCE;
    SearchSort sort = parsed("sort", word -> SearchSort.valueOf(upper(word))).orElse(usual);
    int limit = parsed("limit", Integer::valueOf).orElse(lines);
    Refusal.ifAny(objections);
    return new SearchQuery(q, filter, sort, text("after"), limit);
  }

  private Optional<String> text(String word) {
    String text = asked.getOrDefault(word, "").strip();
    if (text.length() > LONGEST) {
      objections.add(Objection.toField(word, KernelRefusal.TOO_LONG, LONGEST));
      return Optional.empty();
    }
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private <T> Optional<T> parsed(String word, Function<String, T> reading) {
    try {
      return text(word).map(reading);
    } catch (RuntimeException e) { // what the parsers of the JDK throw differs by type
      objections.add(Objection.toField(word, KernelRefusal.NOT_UNDERSTOOD));
      return Optional.empty();
    }
  }

  /** 110000 is all of 11, 110100 all of 1101. */
  private static String division(String code) {
    if (!DIVISION.matcher(code).matches()) {
      throw new IllegalArgumentException("not a division: " + code);
    }
    return code.replaceFirst("^(..+?)(00){1,2}$", "$1");
  }

  /** No database knows the days of a year with more than four digits. */
  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("not a day: " + text);
    }
    return day;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
