package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds certificates by number, code of the holder, or any two neighbouring characters. */
@Repository
class SearchReader {

  private static final String MATCH =
      """
      (:q = '' OR number = :exact OR holder_uscc = :exact
        OR (cardinality(:bigrams::text[]) > 0 AND bigrams @> :bigrams::text[]
          AND position(:q IN search_text) > 0))
      """;

  private final JdbcClient jdbc;

  SearchReader(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  SearchResult find(SearchQuery query, LocalDate today) {
    List<SearchLine> lines =
        matching(query, "SELECT * FROM register.certificate WHERE number > :after AND " + MATCH)
            .param("after", query.after().orElse(""))
            .param("limit", query.limit() + 1)
            .query((row, i) -> line(row, today))
            .list();
    boolean more = lines.size() > query.limit();
    List<SearchLine> shown = more ? lines.subList(0, query.limit()) : lines;
    return new SearchResult(
        shown, more ? Optional.of(shown.getLast().number()) : Optional.empty(), total(query));
  }

  private int total(SearchQuery query) {
    return matching(query, "SELECT number FROM register.certificate WHERE " + MATCH)
        .param("limit", SearchResult.CAP + 1)
        .query((row, i) -> 1)
        .list()
        .size();
  }

  private JdbcClient.StatementSpec matching(SearchQuery query, String select) {
    String q = Bigrams.normalise(query.q());
    return jdbc.sql(select + " ORDER BY number LIMIT :limit")
        .param("q", q)
        .param("exact", query.q().strip().toUpperCase(Locale.ROOT))
        .param("bigrams", Bigrams.of(q).toArray(String[]::new));
  }

  private static SearchLine line(ResultSet row, LocalDate today) throws SQLException {
    LocalDate validTo = RegisterRows.date(row, "valid_to");
    CertificateStatus status = CertificateStatus.valueOf(row.getString("status"));
    return new SearchLine(
        row.getString("number"),
        row.getString("holder_name"),
        row.getString("category"),
        row.getString("issuer"),
        validTo,
        CertificateReader.isExpired(status, validTo, org.anzheng.kernel.ChinaTime.startOf(today))
            ? CertificateStatus.EXPIRED
            : status);
  }
}
