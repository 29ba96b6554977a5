package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a certificate as it stood at an instant, by legal effective time. */
@Repository
class CertificateReader {

  private final JdbcClient jdbc;
  private final BodyReader bodies;

  CertificateReader(@Qualifier("reader") DataSource reader, BodyReader bodies) {
    this.jdbc = JdbcClient.create(reader);
    this.bodies = bodies;
  }

  Optional<CertificateEntry> at(String number, Instant instant) {
    List<RegisterEvent> history = events(number, instant);
    return history.isEmpty()
        ? Optional.empty()
        : content(number, instant).flatMap(c -> entry(number, instant, c, history));
  }

  private Optional<CertificateEntry> entry(
      String number, Instant instant, PublicContent content, List<RegisterEvent> history) {
    RegisterEvent last =
        history.stream().filter(e -> !e.from().equals(Optional.of(e.to()))).toList().getLast();
    return jdbc.sql("SELECT * FROM register.certificate WHERE number = :number")
        .param("number", number)
        .query((row, i) -> {
          LocalDate validTo = RegisterRows.date(row, "valid_to");
          boolean expired = isExpired(last.to(), validTo, instant);
          return new CertificateEntry(
              number,
              instant,
              content,
              bodies.issuerAt(
                  row.getString("issuer"),
                  content.category(),
                  RegisterRows.date(row, "issued_on"),
                  instant),
              RegisterRows.date(row, "decided_on"),
              RegisterRows.date(row, "issued_on"),
              validTo,
              expired ? CertificateStatus.EXPIRED : last.to(),
              expired ? ChinaTime.endOf(validTo) : last.effective(),
              expired ? Optional.empty() : last.reason(),
              expired ? Optional.empty() : last.suspendedUntil(),
              row.getString("document_hash"),
              history);
        })
        .optional();
  }

  /** Midnight does not wait for the event that records it. */
  static boolean isExpired(CertificateStatus status, LocalDate validTo, Instant instant) {
    return switch (status) {
      case VALID, SUSPENDED -> !instant.isBefore(ChinaTime.endOf(validTo));
      case REVOKED, CANCELLED, EXPIRED -> false;
    };
  }

  private List<RegisterEvent> events(String number, Instant instant) {
    return jdbc.sql(
            """
            SELECT * FROM register.certificate_event
            WHERE number = :number AND effective_at <= :instant
            ORDER BY effective_at, seq
            """)
        .param("number", number)
        .param("instant", instant.atOffset(ZoneOffset.UTC))
        .query(RegisterRows::event)
        .list();
  }

  private Optional<PublicContent> content(String number, Instant instant) {
    return jdbc.sql(
            """
            SELECT * FROM register.certificate_content
            WHERE number = :number AND effective_at <= :instant
            ORDER BY effective_at DESC, recorded_at DESC LIMIT 1
            """)
        .param("number", number)
        .param("instant", instant.atOffset(ZoneOffset.UTC))
        .query(RegisterRows::content)
        .optional();
  }
}
