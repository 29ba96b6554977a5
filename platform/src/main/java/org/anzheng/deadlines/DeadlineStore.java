package org.anzheng.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeadlineStore {

  private final JdbcClient jdbc;

  DeadlineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void start(DeadlineStart start) {
    jdbc.sql(
            """
            INSERT INTO deadlines.deadline
              (id, subject, kind, due, basis, organisation, awaiting, status)
            VALUES (:id, :subject, :kind, :due, :basis, :organisation, :awaiting, 'RUNNING')
            ON CONFLICT (subject, kind) WHERE status = 'RUNNING' DO UPDATE
            SET due = excluded.due, basis = excluded.basis, organisation = excluded.organisation,
                awaiting = excluded.awaiting, failures = 0, failed_at = NULL
            """)
        .param("id", UUID.randomUUID())
        .param("subject", start.subject())
        .param("kind", start.kind())
        .param("due", utc(start.due()))
        .param("basis", start.basis())
        .param("organisation", start.organisation())
        .param("awaiting", start.awaiting().name())
        .update();
  }

  void meet(String subject, String kind) {
    jdbc.sql(
            """
            UPDATE deadlines.deadline SET status = 'MET', closed_at = now()
            WHERE subject = :subject AND kind = :kind AND status = 'RUNNING'
            """)
        .param("subject", subject)
        .param("kind", kind)
        .update();
  }

  /** The earliest due deadline that nobody else works on. */
  Optional<DueDeadline> lockNextDue(Instant now, Set<UUID> except) {
    return jdbc.sql(
            """
            SELECT id, subject, kind, due FROM deadlines.deadline
            WHERE status = 'RUNNING' AND due <= :now AND id <> ALL (:except)
            ORDER BY due, id LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
        .param("now", utc(now))
        .param("except", except.toArray(UUID[]::new))
        .query((row, n) ->
            new DueDeadline(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("kind"),
                instant(row, "due")))
        .optional();
  }

  void close(UUID id, Instant at) {
    jdbc.sql("UPDATE deadlines.deadline SET status = 'PASSED', closed_at = :at WHERE id = :id")
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void countFailure(UUID id, Instant at) {
    jdbc.sql(
            """
            UPDATE deadlines.deadline SET failures = failures + 1, failed_at = :at WHERE id = :id
            """)
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  static RunningDeadline running(ResultSet row, int number) throws SQLException {
    return new RunningDeadline(
        row.getString("subject"),
        row.getString("kind"),
        instant(row, "due"),
        row.getString("basis"),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("awaiting")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp value = row.getTimestamp(column);
    return value.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
