package org.anzheng.register;

import java.sql.Timestamp;
import java.util.List;
import org.anzheng.bodies.StandingEvent;
import org.anzheng.bodies.TariffPublished;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notes that a certificate or a body changed, in the transaction that changed it; once for a fact.
 */
@Repository
class ChangeStore {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate many;

  ChangeStore(JdbcClient jdbc, NamedParameterJdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  void add(List<? extends CertificateFact> facts) {
    many.batchUpdate(
        """
        INSERT INTO register.change
          (fact_id, kind, key, issuer, event, effective_at, recorded_at)
        VALUES (:fact, 'CERTIFICATE', :number, :issuer, :event, :effective, :recorded)
        ON CONFLICT DO NOTHING
        """,
        facts.stream().map(ChangeStore::parameters).toArray(SqlParameterSource[]::new));
  }

  private static MapSqlParameterSource parameters(CertificateFact fact) {
    return new MapSqlParameterSource()
        .addValue("fact", fact.act().id())
        .addValue("number", fact.certificate().number())
        .addValue("issuer", fact.certificate().issuer())
        .addValue("event", fact.kind())
        .addValue("effective", Timestamp.from(fact.change().times().effective()))
        .addValue("recorded", Timestamp.from(fact.change().times().recorded()));
  }

  void add(TariffPublished fact) {
    jdbc.sql(
            """
            INSERT INTO register.change
              (fact_id, kind, key, issuer, event, effective_at, recorded_at)
            VALUES (:fact, 'TARIFF', :no, :no, :event, :effective, :recorded)
            ON CONFLICT DO NOTHING
            """)
        .param("fact", fact.act().id())
        .param("no", fact.approvalNo())
        .param("event", fact.kind())
        .param("effective", Timestamp.from(ChinaTime.startOf(fact.effectiveFrom())))
        .param("recorded", Timestamp.from(fact.act().at()))
        .update();
  }

  void add(String approvalNo, StandingEvent event) {
    jdbc.sql(
            """
            INSERT INTO register.change
              (fact_id, kind, key, issuer, event, effective_at, recorded_at)
            VALUES (:fact, 'BODY', :no, :no, :event, :effective, :recorded)
            ON CONFLICT DO NOTHING
            """)
        .param("fact", event.fact())
        .param("no", approvalNo)
        .param("event", event.kind())
        .param("effective", Timestamp.from(event.effective()))
        .param("recorded", Timestamp.from(event.recorded()))
        .update();
  }
}
