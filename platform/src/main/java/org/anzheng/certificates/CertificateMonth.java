package org.anzheng.certificates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 证书月度查询: what came on record about the certificates of a body in a time. */
@Service
@NamedInterface("reads")
public class CertificateMonth {

  private final JdbcClient jdbc;
  private final CertificateSearch certificates;

  CertificateMonth(JdbcClient jdbc, CertificateSearch certificates) {
    this.jdbc = jdbc;
    this.certificates = certificates;
  }

  /** An event and the certificate as it stands. */
  public record Line(CertificateSummary certificate, CertificateEvent event) {}

  /** The events of a body's certificates, oldest first. */
  public List<Line> of(UUID body, Instant from, Instant to) {
    return numbers(body, from, to).stream()
        .flatMap(number -> certificates.find(number).stream())
        .flatMap(c -> events(c, from, to))
        .toList();
  }

  private List<String> numbers(UUID body, Instant from, Instant to) {
    return jdbc.sql(
            """
            SELECT DISTINCT c.number FROM certificates.certificate c
            JOIN certificates.certificate_event e ON e.number = c.number
            WHERE c.body = :body AND e.recorded_at >= :from AND e.recorded_at < :to
            ORDER BY c.number
            """)
        .param("body", body)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query((row, i) -> row.getString(1))
        .list();
  }

  private Stream<Line> events(CertificateSummary certificate, Instant from, Instant to) {
    return certificates.history(certificate.number()).stream()
        .filter(event -> !event.recorded().isBefore(from) && event.recorded().isBefore(to))
        .map(event -> new Line(certificate, event));
  }
}
