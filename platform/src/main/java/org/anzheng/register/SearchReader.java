package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds certificates by words and filters in any combination. */
@Repository
class SearchReader {

  private final JdbcClient jdbc;
  private final OneConnection one;

  SearchReader(@Qualifier("reader") DataSource reader, OneConnection one) {
    this.jdbc = JdbcClient.create(reader);
    this.one = one;
  }

  SearchResult find(SearchQuery query, LocalDate today) {
    return one.read(() -> result(query, new SearchStatement(query, today), today));
  }

  private SearchResult result(SearchQuery query, SearchStatement statement, LocalDate today) {
    List<SearchLine> counted = lines(statement, statement.first(), SearchResult.CAP + 1, today);
    List<SearchLine> page = page(query, statement, counted, today);
    boolean more = page.size() > query.limit();
    List<SearchLine> shown = more ? page.subList(0, query.limit()) : page;
    return new SearchResult(
        shown,
        more ? Optional.of(shown.getLast().number()) : Optional.empty(),
        counted.size(),
        SearchFacets.of(counted.subList(0, Math.min(counted.size(), SearchResult.CAP))));
  }

  /** One line more than the page has, if there is one. What is ranked is ranked as a whole. */
  private List<SearchLine> page(
      SearchQuery query, SearchStatement statement, List<SearchLine> counted, LocalDate today) {
    int most = query.limit() + 1;
    if (query.after().isEmpty()) {
      return counted.stream().limit(most).toList();
    }
    String after = query.after().get();
    if (query.sort() == SearchSort.RELEVANCE) {
      return counted.stream()
          .dropWhile(line -> !line.number().equals(after))
          .skip(1)
          .limit(most)
          .toList();
    }
    statement.parameters().put("after", after);
    return lines(statement, statement.next(), most, today);
  }

  private List<SearchLine> lines(
      SearchStatement statement, String sql, int limit, LocalDate today) {
    return jdbc.sql(sql)
        .params(statement.parameters())
        .param("limit", limit)
        .query((row, i) -> line(row, today))
        .list();
  }

  private static SearchLine line(ResultSet row, LocalDate today) throws SQLException {
    LocalDate validTo = RegisterRows.date(row, "valid_to");
    CertificateStatus status = CertificateStatus.valueOf(row.getString("status"));
    return new SearchLine(
        row.getString("number"),
        row.getString("holder_name"),
        row.getString("category"),
        row.getString("tier"),
        row.getString("issuer"),
        Optional.ofNullable(row.getString("division")).orElse(""),
        RegisterRows.date(row, "issued_on"),
        validTo,
        CertificateReader.isExpired(status, validTo, ChinaTime.startOf(today))
            ? CertificateStatus.EXPIRED
            : status);
  }
}
