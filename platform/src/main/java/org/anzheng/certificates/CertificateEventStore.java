package org.anzheng.certificates;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the event rows: appended, never changed. */
@Repository
class CertificateEventStore {

  private final JdbcClient jdbc;

  CertificateEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(CertificateFact fact, Optional<LocalDate> suspendedUntil, int sequence) {
    EventTimes times = fact.change().times();
    jdbc.sql(
            """
            INSERT INTO certificates.certificate_event (fact_id, number, seq, kind, from_status,
              to_status, reason, suspended_until, document_hash, late, effective_at, decided_at,
              published_at, recorded_at, account, organisation, role)
            VALUES (:factId, :number, :seq, :kind, :from, :to, :reason, :until, :hash, :late,
              :effective, :decided, :published, :recorded, :account, :organisation, :role)
            """)
        .param("factId", fact.act().id())
        .param("number", fact.certificate().number())
        .param("seq", sequence)
        .param("kind", fact.kind())
        .param("from", fact.change().from().map(Enum::name).orElse(null), Types.VARCHAR)
        .param("to", fact.change().to().name())
        .param("reason", fact.change().reason().orElse(null), Types.VARCHAR)
        .param("until", suspendedUntil.orElse(null), Types.DATE)
        .param("hash", fact.certificate().documentHash())
        .param("late", late(fact))
        .param("effective", utc(times.effective()))
        .param("decided", utc(times.decided()))
        .param("published", utc(times.published()))
        .param("recorded", utc(times.recorded()))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
  }

  /** Why the certificate was last suspended; the citation of the reason. */
  Optional<String> lastSuspension(String number) {
    return jdbc.sql(
            """
            SELECT reason FROM certificates.certificate_event
            WHERE number = :number AND kind = 'CertificateSuspended' ORDER BY seq DESC LIMIT 1
            """)
        .param("number", number)
        .query(String.class)
        .optional();
  }

  private static boolean late(CertificateFact fact) {
    return switch (fact) {
      case CertificateSuspended suspended -> suspended.late();
      case CertificateRevoked revoked -> revoked.late();
      case CertificateIssued i -> false;
      case CertificateRestored r -> false;
      case CertificateCancelled c -> false;
      case CertificateExpired e -> false;
      case CertificateCorrected c -> false;
      case CertificateContinued c -> false;
      case CertificateChanged c -> false;
      case CertificateReplaced r -> false;
      case CertificateReported r -> false;
      case ReportAmended a -> false;
      case RevocationAnnulled a -> false;
    };
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
