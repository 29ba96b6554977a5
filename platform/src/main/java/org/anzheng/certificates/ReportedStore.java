package org.anzheng.certificates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of certificates that came with a report: many rows in one round trip. */
@Repository
class ReportedStore {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate many;

  ReportedStore(JdbcClient jdbc, NamedParameterJdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  List<Long> nextSequences(int count) {
    return jdbc.sql(
            "SELECT nextval('certificates.number_sequence') FROM generate_series(1, :count)")
        .param("count", count)
        .query((row, i) -> row.getLong(1))
        .list();
  }

  Optional<Certificate> find(String ownNumber, UUID body) {
    return jdbc.sql(
            """
            SELECT * FROM certificates.certificate
            WHERE body = :body AND reported_as = :own FOR UPDATE
            """)
        .param("body", body)
        .param("own", ownNumber)
        .query(CertificateRow::certificate)
        .optional();
  }

  void insert(List<Certificate> certificates) {
    many.batchUpdate(
        CertificateStore.INSERT,
        certificates.stream().map(CertificateRow::parameters).toArray(SqlParameterSource[]::new));
  }

  void append(Collection<CertificateReported> facts) {
    many.batchUpdate(
        """
        INSERT INTO certificates.certificate_event (fact_id, number, seq, kind, from_status,
          to_status, document_hash, late, effective_at, decided_at, published_at, recorded_at,
          account, organisation, role)
        VALUES (:factId, :number, 1, :kind, NULL, :to, :hash, false, :effective, :decided,
          :published, :recorded, :account, :organisation, :role)
        """,
        facts.stream().map(ReportedStore::parameters).toArray(SqlParameterSource[]::new));
  }

  private static MapSqlParameterSource parameters(CertificateReported fact) {
    EventTimes times = fact.change().times();
    return new MapSqlParameterSource()
        .addValue("factId", fact.act().id())
        .addValue("number", fact.certificate().number())
        .addValue("kind", fact.kind())
        .addValue("to", fact.change().to().name())
        .addValue("hash", fact.certificate().documentHash())
        .addValue("effective", utc(times.effective()))
        .addValue("decided", utc(times.decided()))
        .addValue("published", utc(times.published()))
        .addValue("recorded", utc(times.recorded()))
        .addValue("account", fact.act().account())
        .addValue("organisation", fact.act().organisation())
        .addValue("role", fact.act().role().name());
  }

  private static java.time.OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
