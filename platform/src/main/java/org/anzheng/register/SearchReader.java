package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds certificates by words and filters in any combination. What is counted comes from indexes as
 * far as it can; only the lines of the page are read.
 */
@Repository
class SearchReader {

  private final JdbcClient jdbc;
  private final PieceShareReader shares;
  private final OneConnection one;

  SearchReader(@Qualifier("reader") DataSource reader, PieceShareReader shares, OneConnection one) {
    this.jdbc = JdbcClient.create(reader);
    this.shares = shares;
    this.one = one;
  }

  SearchResult find(SearchQuery query, LocalDate today) {
    return one.read(() -> result(query, new SearchStatement(query, today, shares.shares()), today));
  }

  private SearchResult result(SearchQuery query, SearchStatement statement, LocalDate today) {
    List<SearchMatch> counted = counted(statement, today);
    Optional<SearchStatement> otherwise = statement.inPieces().filter(s -> counted.isEmpty());
    return otherwise.isPresent()
        ? result(query, otherwise.get(), today)
        : result(query, statement, counted, today);
  }

  private SearchResult result(
      SearchQuery query, SearchStatement statement, List<SearchMatch> counted, LocalDate today) {
    List<SearchMatch> page = page(query, statement, counted, today);
    boolean more = page.size() > query.limit();
    List<SearchMatch> shown = more ? page.subList(0, query.limit()) : page;
    return new SearchResult(
        lines(shown, today),
        more ? Optional.of(shown.getLast().number()) : Optional.empty(),
        counted.size(),
        SearchFacets.of(counted.subList(0, Math.min(counted.size(), SearchResult.CAP))));
  }

  /** One line more than the page has, if there is one. What is ranked is ranked as a whole. */
  private List<SearchMatch> page(
      SearchQuery query, SearchStatement statement, List<SearchMatch> counted, LocalDate today) {
    int most = query.limit() + 1;
    if (query.after().isEmpty()) {
      return counted.stream().limit(most).toList();
    }
    String after = query.after().get();
    if (query.sort() == SearchSort.RELEVANCE) {
      return counted.stream()
          .dropWhile(match -> !match.number().equals(after))
          .skip(1)
          .limit(most)
          .toList();
    }
    statement.parameters().put("after", after);
    return matches(statement, statement.next(), most, today);
  }

  private List<SearchMatch> counted(SearchStatement statement, LocalDate today) {
    int most = SearchResult.CAP + 1;
    return statement.isRanked()
        ? SearchRanking.best(ranked(statement, most, today), most)
        : matches(statement, statement.first(), most, today);
  }

  /** Some come twice, and none in order. */
  private List<SearchRanking> ranked(SearchStatement statement, int most, LocalDate today) {
    List<SearchRanking> found =
        rows(statement, statement.first(), most, row -> ranking(row, today));
    return found.size() < most
        ? found
        : Stream.concat(
                found.stream(),
                rows(statement, statement.named(), most, row -> ranking(row, today)).stream())
            .toList();
  }

  private List<SearchMatch> matches(
      SearchStatement statement, String sql, int limit, LocalDate today) {
    return rows(statement, sql, limit, row -> match(row, today));
  }

  private <T> List<T> rows(SearchStatement statement, String sql, int limit, Reading<T> reading) {
    return jdbc.sql(sql)
        .params(statement.parameters())
        .param("limit", limit)
        .query((row, i) -> reading.of(row))
        .list();
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static SearchRanking ranking(ResultSet row, LocalDate today) throws SQLException {
    return new SearchRanking(match(row, today), row.getInt(9), row.getObject(8, LocalDate.class));
  }

  /** Hundreds of rows are read for each answer: by the place of a column, not by its name. */
  private static SearchMatch match(ResultSet row, LocalDate today) throws SQLException {
    return new SearchMatch(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Optional.ofNullable(row.getString(5)).orElse(""),
        status(row.getString(7), row.getObject(6, LocalDate.class), today));
  }

  private List<SearchLine> lines(List<SearchMatch> matches, LocalDate today) {
    if (matches.isEmpty()) {
      return List.of();
    }
    Map<String, SearchLine> lines = new HashMap<>();
    jdbc.sql(
            """
            SELECT number, holder_name, category, tier, issuer, division, issued_on, valid_to,
              status
            FROM register.certificate WHERE number = ANY(:numbers)
            """)
        .param("numbers", matches.stream().map(SearchMatch::number).toArray(String[]::new))
        .query((row, i) -> line(row, today))
        .list()
        .forEach(line -> lines.put(line.number(), line));
    return matches.stream()
        .flatMap(match -> Optional.ofNullable(lines.get(match.number())).stream())
        .toList();
  }

  private static SearchLine line(ResultSet row, LocalDate today) throws SQLException {
    LocalDate validTo = RegisterRows.date(row, "valid_to");
    return new SearchLine(
        row.getString("number"),
        row.getString("holder_name"),
        row.getString("category"),
        row.getString("tier"),
        row.getString("issuer"),
        Optional.ofNullable(row.getString("division")).orElse(""),
        RegisterRows.date(row, "issued_on"),
        validTo,
        status(row.getString("status"), validTo, today));
  }

  private static CertificateStatus status(String recorded, LocalDate validTo, LocalDate today) {
    CertificateStatus status = CertificateStatus.valueOf(recorded);
    return switch (status) {
      case VALID, SUSPENDED -> validTo.isBefore(today) ? CertificateStatus.EXPIRED : status;
      case REVOKED, CANCELLED, EXPIRED -> status;
    };
  }
}
