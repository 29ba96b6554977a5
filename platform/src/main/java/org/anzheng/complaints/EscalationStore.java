package org.anzheng.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the escalations: at most one for a complaint. */
@Repository
class EscalationStore {

  private final JdbcClient jdbc;

  EscalationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when it was escalated before. */
  boolean insert(String number, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO complaints.escalation (complaint, status, raised_at, version)
                VALUES (:number, 'RAISED', :at, 1) ON CONFLICT (complaint) DO NOTHING
                """)
            .param("number", number)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<EscalationSummary> find(String number) {
    return jdbc.sql("SELECT * FROM complaints.escalation WHERE complaint = :number")
        .param("number", number)
        .query(EscalationStore::row)
        .optional();
  }

  List<String> numbers() {
    return jdbc.sql(
            """
            SELECT complaint FROM complaints.escalation
            ORDER BY status = 'CLOSED', raised_at, complaint
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Those about which a body has to explain. */
  List<String> statementsOwedBy(UUID body) {
    return jdbc.sql(
            """
            SELECT e.complaint FROM complaints.escalation e
              JOIN complaints.complaint c ON c.number = e.complaint
            WHERE c.body = :body AND e.status = 'STATEMENT_ASKED'
            ORDER BY e.statement_by, e.complaint
            """)
        .param("body", body)
        .query((row, number) -> row.getString(1))
        .list();
  }

  void update(
      EscalationFact fact,
      EscalationSummary before,
      Optional<LocalDate> statementBy,
      Optional<EscalationResult> result) {
    int changed =
        jdbc.sql(
                """
                UPDATE complaints.escalation
                SET status = :status, statement_by = :by, result = :result, version = version + 1
                WHERE complaint = :number AND version = :version
                """)
            .param("status", fact.step().to().name())
            .param("by", statementBy.orElse(null), Types.DATE)
            .param("result", result.map(Enum::name).orElse(null), Types.VARCHAR)
            .param("number", fact.step().number())
            .param("version", before.version())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private static EscalationSummary row(ResultSet row, int number) throws SQLException {
    return new EscalationSummary(
        EscalationStatus.valueOf(row.getString("status")),
        row.getTimestamp("raised_at").toInstant(),
        Optional.ofNullable(row.getObject("statement_by", LocalDate.class)),
        Optional.ofNullable(row.getString("result")).map(EscalationResult::valueOf),
        row.getInt("version"));
  }
}
