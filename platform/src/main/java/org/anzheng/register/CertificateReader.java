package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/**
 * Reads a certificate as it stood at an instant, by legal effective time, from what was recorded by
 * another instant: corrections that came later are left out.
 */
@Repository
class CertificateReader {

  private final JdbcClient jdbc;
  private final BodyReader bodies;
  private final OneConnection one;

  CertificateReader(@Qualifier("reader") DataSource reader, BodyReader bodies, OneConnection one) {
    this.jdbc = JdbcClient.create(reader);
    this.bodies = bodies;
    this.one = one;
  }

  Optional<CertificateEntry> at(String number, Instant instant, Instant recorded) {
    return one.read(() -> whole(number, new Moment(instant, recorded)));
  }

  /** The instant asked for, and by when something must have been recorded to count. */
  private record Moment(Instant instant, Instant recorded) {}

  private Optional<CertificateEntry> whole(String number, Moment moment) {
    List<RegisterEvent> history = events(number, moment);
    return history.isEmpty()
        ? Optional.empty()
        : content(number, moment).flatMap(c -> entry(number, moment, c, history));
  }

  private Optional<CertificateEntry> entry(
      String number, Moment moment, PublicContent content, List<RegisterEvent> history) {
    Instant instant = moment.instant();
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
                  instant,
                  moment.recorded()),
              RegisterRows.date(row, "decided_on"),
              RegisterRows.date(row, "issued_on"),
              validTo,
              expired ? CertificateStatus.EXPIRED : last.to(),
              expired ? ChinaTime.endOf(validTo) : last.effective(),
              expired ? Optional.empty() : last.reason(),
              expired ? Optional.empty() : last.suspendedUntil(),
              documentHash(number, moment).orElse(row.getString("document_hash")),
              lineage(row, history),
              Optional.ofNullable(row.getString("reported_as")),
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

  private List<RegisterEvent> events(String number, Moment moment) {
    return jdbc.sql(
            """
            SELECT * FROM register.certificate_event
            WHERE number = :number AND effective_at <= :instant AND recorded_at <= :recorded
            ORDER BY effective_at, seq
            """)
        .param("number", number)
        .param("instant", moment.instant().atOffset(ZoneOffset.UTC))
        .param("recorded", moment.recorded().atOffset(ZoneOffset.UTC))
        .query(RegisterRows::event)
        .list();
  }

  /** Its successor is told from the moment on in which it replaced this one. */
  private PublicLineage lineage(ResultSet row, List<RegisterEvent> history) throws SQLException {
    Optional<String> replaces = Optional.ofNullable(row.getString("replaces"));
    boolean replaced = history.stream().anyMatch(e -> e.kind().equals("CertificateReplaced"));
    return new PublicLineage(
        replaces,
        Optional.ofNullable(row.getString("replaced_by")).filter(by -> replaced),
        replaces.flatMap(this::origin));
  }

  /** The first certificate of the lineage. */
  private Optional<PublicLineage.Origin> origin(String number) {
    return jdbc.sql(
            """
            WITH RECURSIVE earlier AS (
              SELECT number, replaces, issuer, issued_on FROM register.certificate
              WHERE number = :number
              UNION ALL
              SELECT c.number, c.replaces, c.issuer, c.issued_on
              FROM register.certificate c JOIN earlier e ON c.number = e.replaces
            )
            SELECT e.number, e.issuer, e.issued_on, b.name, b.name_en FROM earlier e
            JOIN register.body b ON b.approval_no = e.issuer
            WHERE e.replaces IS NULL
            """)
        .param("number", number)
        .query((row, i) ->
            new PublicLineage.Origin(
                row.getString("number"),
                row.getString("issuer"),
                row.getString("name"),
                row.getString("name_en"),
                RegisterRows.date(row, "issued_on")))
        .optional();
  }

  /** The document as it read then: every new version and every correction has its own. */
  private Optional<String> documentHash(String number, Moment moment) {
    return jdbc.sql(
            """
            SELECT document_hash FROM register.certificate_content
            WHERE number = :number AND effective_at <= :instant AND recorded_at <= :recorded
              AND document_hash IS NOT NULL
            ORDER BY effective_at DESC, recorded_at DESC LIMIT 1
            """)
        .param("number", number)
        .param("instant", moment.instant().atOffset(ZoneOffset.UTC))
        .param("recorded", moment.recorded().atOffset(ZoneOffset.UTC))
        .query(String.class)
        .optional();
  }

  private Optional<PublicContent> content(String number, Moment moment) {
    return jdbc.sql(
            """
            SELECT * FROM register.certificate_content
            WHERE number = :number AND effective_at <= :instant AND recorded_at <= :recorded
            ORDER BY effective_at DESC, recorded_at DESC LIMIT 1
            """)
        .param("number", number)
        .param("instant", moment.instant().atOffset(ZoneOffset.UTC))
        .param("recorded", moment.recorded().atOffset(ZoneOffset.UTC))
        .query(RegisterRows::content)
        .optional();
  }
}
