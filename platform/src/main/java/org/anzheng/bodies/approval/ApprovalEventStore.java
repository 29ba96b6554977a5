package org.anzheng.bodies.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the append-only history of the cases. */
@Repository
class ApprovalEventStore {

  private final JdbcClient jdbc;

  ApprovalEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(ApprovalFact fact, int version) {
    jdbc.sql(
            """
            INSERT INTO bodies.approval_case_event (fact_id, case_number, case_version, kind,
              transition, at, account, organisation, role, note)
            VALUES (:fact, :number, :version, :kind, :transition, :at, :account, :organisation,
              :role, :note)
            """)
        .param("fact", fact.act().id())
        .param("number", fact.step().caseNumber())
        .param("version", version)
        .param("kind", fact.kind())
        .param("transition", fact.step().transition().name())
        .param("at", Timestamp.from(fact.act().at()))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .param("note", fact.note())
        .update();
  }

  /** Oldest first. */
  List<ApprovalEvent> of(String number) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.approval_case_event WHERE case_number = :number
            ORDER BY case_version
            """)
        .param("number", number)
        .query(ApprovalEventStore::event)
        .list();
  }

  private static ApprovalEvent event(ResultSet row, int index) throws SQLException {
    return new ApprovalEvent(
        row.getObject("fact_id", UUID.class),
        row.getString("kind"),
        ApprovalTransition.valueOf(row.getString("transition")),
        row.getTimestamp("at").toInstant(),
        row.getObject("account", UUID.class),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getString("note"));
  }
}
