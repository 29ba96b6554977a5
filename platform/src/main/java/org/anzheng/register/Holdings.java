package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/** 持证查询: certificates by several numbers and holders at once, as whoever relies on them asks. */
@Service
public class Holdings {

  private static final String OF =
      """
      SELECT * FROM register.certificate
      WHERE (number = ANY(:numbers) OR holder_uscc = ANY(:holders))
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Holdings(@Qualifier("reader") DataSource reader, Clock clock) {
    this.jdbc = JdbcClient.create(reader);
    this.clock = clock;
  }

  /** Certificates with one of these numbers, or of one of these holders. */
  public List<Holding> of(Collection<String> numbers, Collection<String> holders) {
    return read(jdbc.sql(OF + " ORDER BY number"), numbers, holders);
  }

  /** Those of them that are valid and end within these days. */
  public List<Holding> ending(
      Collection<String> numbers, Collection<String> holders, LocalDate first, LocalDate last) {
    return read(
        jdbc.sql(OF + " AND status = 'VALID' AND valid_to BETWEEN :first AND :last ORDER BY number")
            .param("first", first)
            .param("last", last),
        numbers,
        holders);
  }

  /** Those of them that a body issued and that are not over. */
  public List<Holding> issuedBy(
      String approvalNo, Collection<String> numbers, Collection<String> holders) {
    return read(
        jdbc.sql(
                OF
                    + " AND issuer = :issuer AND status IN ('VALID', 'SUSPENDED')"
                    + " AND valid_to >= :today ORDER BY number")
            .param("issuer", approvalNo)
            .param("today", today()),
        numbers,
        holders);
  }

  /** How many different holders and issuers the valid certificates of a category have. */
  public Supply supply(String category) {
    return jdbc.sql(
            """
            SELECT count(DISTINCT holder_name) AS holders, count(DISTINCT issuer) AS issuers
            FROM register.certificate
            WHERE category = :category AND status = 'VALID' AND valid_to >= :today
            """)
        .param("category", category)
        .param("today", today())
        .query((row, i) -> new Supply(row.getLong("holders"), row.getLong("issuers")))
        .single();
  }

  /** Those of these names under which a certificate was ever issued. */
  public List<String> holdersAmong(Collection<String> names) {
    return jdbc.sql(
            """
            SELECT DISTINCT holder_name FROM register.certificate WHERE holder_name = ANY(:names)
            """)
        .param("names", names.toArray(String[]::new))
        .query((row, i) -> row.getString(1))
        .list();
  }

  private List<Holding> read(
      StatementSpec statement, Collection<String> numbers, Collection<String> holders) {
    LocalDate today = today();
    return statement
        .param("numbers", numbers.toArray(String[]::new))
        .param("holders", holders.toArray(String[]::new))
        .query((row, i) -> holding(row, today))
        .list();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static Holding holding(ResultSet row, LocalDate today) throws SQLException {
    LocalDate validTo = RegisterRows.date(row, "valid_to");
    CertificateStatus status = CertificateStatus.valueOf(row.getString("status"));
    return new Holding(
        row.getString("number"),
        row.getString("holder_name"),
        Optional.ofNullable(row.getString("holder_uscc")),
        row.getString("category"),
        row.getString("issuer"),
        validTo,
        CertificateDraft.isExpired(status, validTo, ChinaTime.startOf(today))
            ? CertificateStatus.EXPIRED
            : status);
  }
}
