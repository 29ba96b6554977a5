package org.anzheng.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.anzheng.certificates.CertificateEvent;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** SQL of what happened to certificates; every statement may run twice. */
@Repository
class HistoryStore {

  private final NamedParameterJdbcTemplate jdbc;

  HistoryStore(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Events by certificate number; those that stand there already stay as they are. */
  void save(Map<String, List<CertificateEvent>> histories) {
    jdbc.batchUpdate(
        """
        INSERT INTO register.certificate_event (fact_id, number, seq, kind, from_status,
          to_status, reason, suspended_until, late, effective_at, decided_at, published_at,
          recorded_at)
        VALUES (:fact, :number, :seq, :kind, :from, :to, :reason, :until, :late, :effective,
          :decided, :published, :recorded)
        ON CONFLICT (fact_id) DO NOTHING
        """,
        histories.entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(event -> parameters(one.getKey(), event)))
            .toArray(SqlParameterSource[]::new));
  }

  private static MapSqlParameterSource parameters(String number, CertificateEvent event) {
    return new MapSqlParameterSource()
        .addValue("fact", event.factId())
        .addValue("number", number)
        .addValue("seq", event.sequence())
        .addValue("kind", event.kind())
        .addValue("from", event.from().map(Enum::name).orElse(null), Types.VARCHAR)
        .addValue("to", event.to().name())
        .addValue("reason", event.reason().orElse(null), Types.VARCHAR)
        .addValue("until", event.suspendedUntil().orElse(null), Types.DATE)
        .addValue("late", event.late())
        .addValue("effective", Timestamp.from(event.effective()))
        .addValue("decided", Timestamp.from(event.decided()))
        .addValue("published", Timestamp.from(event.published()))
        .addValue("recorded", Timestamp.from(event.recorded()));
  }
}
