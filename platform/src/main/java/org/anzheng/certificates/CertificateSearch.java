package org.anzheng.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 证书查询: what other modules may read about certificates. */
@Service
@NamedInterface("reads")
public class CertificateSearch {

  private final JdbcClient jdbc;

  CertificateSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One certificate, whoever asks: certificates are public. */
  public Optional<CertificateSummary> find(String number) {
    return jdbc.sql("SELECT * FROM certificates.certificate WHERE number = :number")
        .param("number", number)
        .query(CertificateSearch::summary)
        .optional();
  }

  /** Those of these numbers that exist, by number. */
  public Map<String, CertificateSummary> find(Collection<String> numbers) {
    return jdbc
        .sql("SELECT * FROM certificates.certificate WHERE number = ANY (:numbers)")
        .param("numbers", numbers.toArray(String[]::new))
        .query(CertificateSearch::summary)
        .stream()
        .collect(Collectors.toMap(CertificateSummary::number, Function.identity()));
  }

  /** One certificate, if the organisation issued or holds it. */
  public Optional<CertificateSummary> find(String number, UUID organisation) {
    return find(number)
        .filter(c -> c.body().equals(organisation) || c.holder().equals(organisation));
  }

  /** What a body has issued, newest first. */
  public List<CertificateSummary> ofBody(UUID body) {
    return jdbc.sql(
            "SELECT * FROM certificates.certificate WHERE body = :body ORDER BY number DESC")
        .param("body", body)
        .query(CertificateSearch::summary)
        .list();
  }

  /** What an organisation holds or held, newest first. */
  public List<CertificateSummary> ofHolder(UUID holder) {
    return jdbc.sql(
            "SELECT * FROM certificates.certificate WHERE holder = :holder ORDER BY number DESC")
        .param("holder", holder)
        .query(CertificateSearch::summary)
        .list();
  }

  /** What these organisations hold or held, newest first. */
  public List<CertificateSummary> ofHolders(Collection<UUID> holders) {
    return jdbc.sql(
            "SELECT * FROM certificates.certificate WHERE holder = ANY(:ids) ORDER BY number DESC")
        .param("ids", holders.toArray(UUID[]::new))
        .query(CertificateSearch::summary)
        .list();
  }

  /** Every event of a certificate, oldest first. */
  public List<CertificateEvent> history(String number) {
    return jdbc.sql(
            "SELECT * FROM certificates.certificate_event WHERE number = :number ORDER BY seq")
        .param("number", number)
        .query(CertificateSearch::event)
        .list();
  }

  /** Every event of each of these certificates, oldest first, by number. */
  public Map<String, List<CertificateEvent>> histories(Collection<String> numbers) {
    Map<String, List<CertificateEvent>> histories = new HashMap<>();
    jdbc.sql(
            """
            SELECT * FROM certificates.certificate_event
            WHERE number = ANY (:numbers) ORDER BY number, seq
            """)
        .param("numbers", numbers.toArray(String[]::new))
        .query(
            (RowCallbackHandler)
                row ->
                    histories
                        .computeIfAbsent(row.getString("number"), n -> new ArrayList<>())
                        .add(event(row, 0)));
    return histories;
  }

  static CertificateSummary summary(ResultSet row, int index) throws SQLException {
    Certificate certificate = CertificateRow.certificate(row, index);
    return new CertificateSummary(
        certificate.reference().number(),
        certificate.reference().chain(),
        certificate.caseNumber(),
        certificate.reference().issuer(),
        certificate.body(),
        certificate.holder(),
        certificate.content(),
        certificate.decidedOn(),
        certificate.issuedOn(),
        certificate.validTo(),
        certificate.status(),
        certificate
            .suspendedUntil()
            .filter(until -> certificate.status() == CertificateStatus.SUSPENDED),
        certificate.reference().statusIndex(),
        certificate.reference().documentHash(),
        certificate.lineage(),
        certificate.continuedOn(),
        certificate.surveillanceDue(),
        certificate.reportedAs());
  }

  private static CertificateEvent event(ResultSet row, int index) throws SQLException {
    return new CertificateEvent(
        row.getObject("fact_id", UUID.class),
        row.getInt("seq"),
        row.getString("kind"),
        CertificateRow.status(row.getString("from_status")),
        CertificateStatus.valueOf(row.getString("to_status")),
        Optional.ofNullable(row.getString("reason")),
        CertificateRow.date(row, "suspended_until"),
        row.getBoolean("late"),
        instant(row, "effective_at"),
        instant(row, "decided_at"),
        instant(row, "published_at"),
        instant(row, "recorded_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
