package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.anzheng.kernel.Basis;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/**
 * 证书动态公示: the latest certificates, and the latest suspensions, restorations, revocations and
 * cancellations. So many of each that new certificates, of which there are most, crowd out no
 * decision. Changes without such news are in {@link PublicChanges} too.
 */
@Service
public class PublicNews {

  private static final int MOST = 25;

  private static final String NEWS =
      """
      SELECT n.*, c.holder_name, c.category, e.reason FROM (%s) n
      JOIN register.certificate c ON c.number = n.key
      LEFT JOIN register.certificate_event e ON e.fact_id = n.fact_id
      ORDER BY n.recorded_at DESC
      """;
  private static final String DECISIONS =
      """
      SELECT * FROM register.change
      WHERE event IN ('CertificateSuspended', 'CertificateRestored', 'CertificateRevoked',
        'CertificateCancelled', 'RevocationAnnulled')
      """;
  private static final String CERTIFICATES =
      """
      SELECT * FROM register.change WHERE event IN ('CertificateIssued', 'CertificateReported')
      """;
  private static final String OF_BODY = " AND issuer = :issuer";
  private static final String BY_RECORD = " ORDER BY recorded_at DESC LIMIT :most";
  private static final String BY_PLACE =
      " ORDER BY register.change.transaction DESC, id DESC LIMIT :most";

  private final JdbcClient jdbc;

  PublicNews(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  /** Of all bodies. */
  @Basis("opinion:6")
  public List<CertificateNews> latest() {
    return Stream.of(DECISIONS + BY_RECORD, CERTIFICATES + BY_PLACE)
        .flatMap(sql -> read(jdbc.sql(NEWS.formatted(sql))).stream())
        .toList();
  }

  /** Of one body. */
  public List<CertificateNews> latest(String issuer) {
    return Stream.of(DECISIONS, CERTIFICATES)
        .map(sql -> jdbc.sql(NEWS.formatted(sql + OF_BODY + BY_RECORD)).param("issuer", issuer))
        .flatMap(statement -> read(statement).stream())
        .toList();
  }

  private static List<CertificateNews> read(StatementSpec statement) {
    return statement.param("most", MOST).query(PublicNews::news).list();
  }

  private static CertificateNews news(ResultSet row, int index) throws SQLException {
    return new CertificateNews(
        row.getObject("fact_id", UUID.class),
        row.getString("key"),
        row.getString("holder_name"),
        row.getString("category"),
        row.getString("issuer"),
        row.getString("event"),
        Optional.ofNullable(row.getString("reason")),
        RegisterRows.instant(row, "effective_at"),
        RegisterRows.instant(row, "recorded_at"));
  }
}
