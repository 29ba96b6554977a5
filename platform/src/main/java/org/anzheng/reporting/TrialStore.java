package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of trial runs: where each certificate would stand by now. */
@Repository
class TrialStore {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate many;

  TrialStore(JdbcClient jdbc, NamedParameterJdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  Map<String, CertificateStanding> of(UUID batch, Collection<String> ownNumbers) {
    Map<String, CertificateStanding> found = new HashMap<>();
    jdbc.sql(
            """
            SELECT * FROM reporting.trial_state
            WHERE batch = :batch AND own_number = ANY (:numbers)
            """)
        .param("batch", batch)
        .param("numbers", ownNumbers.toArray(String[]::new))
        .query(row -> {
          found.put(
              row.getString("own_number"),
              new CertificateStanding(
                  CertificateStatus.valueOf(row.getString("status")),
                  row.getString("holder_uscc"),
                  row.getString("category"),
                  row.getObject("issued_on", LocalDate.class),
                  row.getObject("valid_to", LocalDate.class),
                  row.getObject("last_on", LocalDate.class),
                  Optional.empty()));
        });
    return found;
  }

  void save(UUID batch, Map<String, CertificateStanding> standings) {
    many.batchUpdate(
        """
        INSERT INTO reporting.trial_state (batch, own_number, status, holder_uscc, category,
          issued_on, valid_to, last_on)
        VALUES (:batch, :own, :status, :uscc, :category, :issued, :validTo, :last)
        ON CONFLICT (batch, own_number) DO UPDATE SET status = excluded.status,
          last_on = excluded.last_on
        """,
        standings.entrySet().stream()
            .map(e -> parameters(batch, e.getKey(), e.getValue()))
            .toArray(SqlParameterSource[]::new));
  }

  void forget(UUID batch) {
    jdbc.sql("DELETE FROM reporting.trial_state WHERE batch = :batch")
        .param("batch", batch)
        .update();
  }

  private static SqlParameterSource parameters(
      UUID batch, String ownNumber, CertificateStanding standing) {
    return new MapSqlParameterSource()
        .addValue("batch", batch)
        .addValue("own", ownNumber)
        .addValue("status", standing.status().name())
        .addValue("uscc", standing.holderUscc())
        .addValue("category", standing.category())
        .addValue("issued", standing.issuedOn())
        .addValue("validTo", standing.validTo())
        .addValue("last", standing.lastOn());
  }
}
