package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the event rows: appended, never changed. */
@Repository
class CaseEventStore {

  private final JdbcClient jdbc;

  CaseEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(CertificationFact fact, int sequence) {
    Act act = fact.act();
    CaseStep step = fact.step();
    jdbc.sql(
            """
            INSERT INTO certification.case_event (fact_id, number, seq, kind, transition,
              from_status, to_status, effective_at, decided_at, account, organisation, role, note)
            VALUES (:factId, :number, :seq, :kind, :transition, :from, :to, :at, :at, :account,
              :organisation, :role, :note)
            """)
        .param("factId", act.id())
        .param("number", step.caseNumber())
        .param("seq", sequence)
        .param("kind", fact.kind())
        .param("transition", step.transition().name())
        .param("from", step.from().name())
        .param("to", step.to().name())
        .param("at", act.at().atOffset(UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("note", fact.note())
        .update();
  }

  List<CaseEvent> of(String number) {
    return jdbc.sql("SELECT * FROM certification.case_event WHERE number = :number ORDER BY seq")
        .param("number", number)
        .query(CaseEventStore::event)
        .list();
  }

  private static CaseEvent event(ResultSet row, int index) throws SQLException {
    return new CaseEvent(
        row.getObject("fact_id", UUID.class),
        row.getString("kind"),
        Optional.of(CaseTransition.valueOf(row.getString("transition"))),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getObject("account", UUID.class),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getString("note"));
  }
}
