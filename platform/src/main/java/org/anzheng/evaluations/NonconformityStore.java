package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.array;
import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.optionalInstant;
import static org.anzheng.evaluations.Columns.optionalText;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;
import static org.anzheng.evaluations.Columns.uuids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.NonconformityFact.CorrectiveActionSubmitted;
import org.anzheng.evaluations.NonconformityFact.CorrectiveActionVerified;
import org.anzheng.evaluations.NonconformityFact.NonconformityLapsed;
import org.anzheng.evaluations.NonconformityFact.NonconformityRaised;
import org.anzheng.evaluations.NonconformityFact.NonconformitySigned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nonconformities and, per attempt, their corrective actions. */
@Repository
class NonconformityStore {

  private final JdbcClient jdbc;

  NonconformityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Nonconformity> of(String caseNumber) {
    return jdbc.sql(
            """
            SELECT n.*, a.cause, a.correction, a.action, a.evidence AS action_evidence,
                   a.accepted, a.method, a.opinion, a.visited_on
            FROM evaluations.nonconformity n
            LEFT JOIN LATERAL (SELECT * FROM evaluations.corrective_action c
              WHERE c.nonconformity = n.id ORDER BY c.round DESC LIMIT 1) a ON true
            WHERE n.case_number = :case ORDER BY n.ordinal
            """)
        .param("case", caseNumber)
        .query(NonconformityStore::row)
        .list();
  }

  /** The case a nonconformity belongs to. */
  Optional<String> caseOf(UUID nonconformity) {
    return jdbc.sql("SELECT case_number FROM evaluations.nonconformity WHERE id = :id")
        .param("id", nonconformity)
        .query(String.class)
        .optional();
  }

  void save(NonconformityFact fact) {
    switch (fact) {
      case NonconformityRaised raised -> insert(raised.caseNumber(), raised.nonconformity());
      case NonconformitySigned signed -> sign(signed);
      case CorrectiveActionSubmitted submitted -> insert(submitted);
      case CorrectiveActionVerified verified -> verify(verified);
      case NonconformityLapsed lapsed -> move(lapsed.step());
    }
  }

  private void insert(String caseNumber, Nonconformity raised) {
    jdbc.sql(
            """
            INSERT INTO evaluations.nonconformity
              (id, case_number, ordinal, criterion, grade, fact, department, evidence, status,
               due, raised_by, raised_at)
            VALUES (:id, :case, :ordinal, :criterion, :grade, :fact, :department,
                    CAST(:evidence AS uuid[]), :status, :due, :by, :at)
            """)
        .param("id", raised.id())
        .param("case", caseNumber)
        .param("ordinal", raised.ordinal())
        .param("criterion", raised.criterion())
        .param("grade", raised.grade().name())
        .param("fact", raised.fact())
        .param("department", raised.department())
        .param("evidence", array(raised.evidence()))
        .param("status", raised.status().name())
        .param("due", raised.due())
        .param("by", raised.raisedBy())
        .param("at", utc(raised.raisedAt()))
        .update();
  }

  private void sign(NonconformitySigned fact) {
    move(fact.step());
    jdbc.sql(
            """
            UPDATE evaluations.nonconformity SET signed_at = :at, client_remark = :remark
            WHERE id = :id
            """)
        .param("at", utc(fact.act().at()))
        .param("remark", fact.remark())
        .param("id", fact.step().nonconformity())
        .update();
  }

  private void insert(CorrectiveActionSubmitted fact) {
    move(fact.step());
    jdbc.sql(
            """
            INSERT INTO evaluations.corrective_action
              (nonconformity, round, cause, correction, action, evidence)
            SELECT :id, coalesce(max(round), 0) + 1, :cause, :correction, :action,
                   CAST(:evidence AS uuid[])
            FROM evaluations.corrective_action WHERE nonconformity = :id
            """)
        .param("id", fact.step().nonconformity())
        .param("cause", fact.action().cause())
        .param("correction", fact.action().correction())
        .param("action", fact.action().action())
        .param("evidence", array(fact.action().evidence()))
        .update();
  }

  private void verify(CorrectiveActionVerified fact) {
    move(fact.step());
    jdbc.sql("UPDATE evaluations.nonconformity SET due = :due WHERE id = :id")
        .param("due", fact.due())
        .param("id", fact.step().nonconformity())
        .update();
    jdbc.sql(
            """
            UPDATE evaluations.corrective_action
            SET accepted = :accepted, method = :method, opinion = :opinion,
                visited_on = CAST(:visited AS date)
            WHERE nonconformity = :id AND round =
              (SELECT max(round) FROM evaluations.corrective_action WHERE nonconformity = :id)
            """)
        .param("accepted", fact.verification().accepted())
        .param("method", fact.verification().method().name())
        .param("opinion", fact.verification().opinion())
        .param("visited", fact.verification().visitedOn().orElse(null))
        .param("id", fact.step().nonconformity())
        .update();
  }

  /** Every change is made under the lock of the evaluation, so nobody can have come between. */
  private void move(NonconformityStep step) {
    jdbc.sql(
            """
            UPDATE evaluations.nonconformity SET status = :status, version = version + 1
            WHERE id = :id
            """)
        .param("status", step.to().name())
        .param("id", step.nonconformity())
        .update();
  }

  private static Nonconformity row(ResultSet row, int number) throws SQLException {
    return new Nonconformity(
        uuid(row, "id"),
        row.getInt("ordinal"),
        row.getString("criterion"),
        NonconformityGrade.valueOf(row.getString("grade")),
        row.getString("fact"),
        row.getString("department"),
        uuids(row, "evidence"),
        NonconformityStatus.valueOf(row.getString("status")),
        row.getObject("due", LocalDate.class),
        uuid(row, "raised_by"),
        instant(row, "raised_at"),
        optionalInstant(row, "signed_at"),
        row.getString("client_remark"),
        action(row),
        verification(row));
  }

  private static Optional<CorrectiveAction> action(ResultSet row) throws SQLException {
    if (optionalText(row, "cause").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CorrectiveAction(
            row.getString("cause"),
            row.getString("correction"),
            row.getString("action"),
            uuids(row, "action_evidence")));
  }

  private static Optional<Verification> verification(ResultSet row) throws SQLException {
    if (optionalText(row, "opinion").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Verification(
            row.getBoolean("accepted"),
            VerificationMethod.valueOf(row.getString("method")),
            row.getString("opinion"),
            Optional.ofNullable(row.getObject("visited_on", LocalDate.class))));
  }
}
