package org.anzheng.deadlines;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the clocks. */
@Repository
class DeadlineStore {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate many;

  DeadlineStore(JdbcClient jdbc, NamedParameterJdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  void start(Collection<DeadlineStart> starts, Instant now) {
    many.batchUpdate(
        """
        INSERT INTO deadlines.deadline
          (id, subject, kind, due, basis, organisation, awaiting, concerned, working_days,
           status, warn_at)
        VALUES (:id, :subject, :kind, :due, :basis, :organisation, :awaiting,
          CAST(:concerned AS uuid[]), :working, 'RUNNING',
          deadlines.next_warning(:kind, :due, :now))
        ON CONFLICT (subject, kind) WHERE status IN ('RUNNING', 'PAUSED') DO UPDATE
        SET status = 'RUNNING', due = excluded.due, basis = excluded.basis,
            organisation = excluded.organisation, awaiting = excluded.awaiting,
            concerned = excluded.concerned, working_days = excluded.working_days,
            warn_at = excluded.warn_at, warned_at = NULL, paused_at = NULL, days_left = NULL,
            failures = 0, failed_at = NULL
        """,
        starts.stream().map(start -> parameters(start, now)).toArray(SqlParameterSource[]::new));
  }

  private static MapSqlParameterSource parameters(DeadlineStart start, Instant now) {
    return new MapSqlParameterSource()
        .addValue("id", UUID.randomUUID())
        .addValue("subject", start.subject())
        .addValue("kind", start.kind())
        .addValue("due", utc(start.due()))
        .addValue("basis", start.basis())
        .addValue("organisation", start.organisation())
        .addValue("awaiting", start.awaiting().name())
        .addValue("concerned", start.concerned().toArray(UUID[]::new))
        .addValue("working", start.workingDays())
        .addValue("now", utc(now));
  }

  void meet(String subject, String kind) {
    jdbc.sql(
            """
            UPDATE deadlines.deadline SET status = 'MET', closed_at = now()
            WHERE subject = :subject AND kind = :kind AND status IN ('RUNNING', 'PAUSED')
            """)
        .param("subject", subject)
        .param("kind", kind)
        .update();
  }

  /** The clock that runs or stands still, which nobody else changes meanwhile. */
  Optional<RunningDeadline> lockOpen(String subject, String kind) {
    return jdbc.sql(
            """
            SELECT * FROM deadlines.deadline
            WHERE subject = :subject AND kind = :kind AND status IN ('RUNNING', 'PAUSED')
            FOR UPDATE
            """)
        .param("subject", subject)
        .param("kind", kind)
        .query(DeadlineRow::running)
        .optional();
  }

  void pause(String subject, String kind, Instant now, int daysLeft) {
    jdbc.sql(
            """
            UPDATE deadlines.deadline SET status = 'PAUSED', paused_at = :now, days_left = :left
            WHERE subject = :subject AND kind = :kind AND status = 'RUNNING'
            """)
        .param("now", utc(now))
        .param("left", daysLeft)
        .param("subject", subject)
        .param("kind", kind)
        .update();
  }

  void resume(String subject, String kind, Instant due, Instant now) {
    jdbc.sql(
            """
            UPDATE deadlines.deadline
            SET status = 'RUNNING', due = :due, paused_at = NULL, days_left = NULL,
                warn_at = deadlines.next_warning(kind, :due, :now)
            WHERE subject = :subject AND kind = :kind AND status = 'PAUSED'
            """)
        .param("due", utc(due))
        .param("now", utc(now))
        .param("subject", subject)
        .param("kind", kind)
        .update();
  }

  /** The earliest due deadline that nobody else works on. */
  Optional<DueDeadline> lockNextDue(Instant now, Set<UUID> except) {
    return jdbc.sql(
            """
            SELECT * FROM deadlines.deadline
            WHERE status = 'RUNNING' AND due <= :now AND id <> ALL (:except)
            ORDER BY due, id LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
        .param("now", utc(now))
        .param("except", except.toArray(UUID[]::new))
        .query(DeadlineRow::due)
        .optional();
  }

  /** The deadline that owes its warning longest, of those that nobody else works on. */
  Optional<DueDeadline> lockNextNear(Instant now, Set<UUID> except) {
    return jdbc.sql(
            """
            SELECT * FROM deadlines.deadline
            WHERE status = 'RUNNING' AND warn_at <= :now AND due > :now AND id <> ALL (:except)
            ORDER BY warn_at, id LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
        .param("now", utc(now))
        .param("except", except.toArray(UUID[]::new))
        .query(DeadlineRow::due)
        .optional();
  }

  void close(UUID id, Instant at) {
    jdbc.sql("UPDATE deadlines.deadline SET status = 'PASSED', closed_at = :at WHERE id = :id")
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  /** Warned once, however many warnings were missed; the next one is the next to come. */
  void warned(UUID id, Instant at) {
    jdbc.sql(
            """
            UPDATE deadlines.deadline
            SET warned_at = :at, warn_at = deadlines.next_warning(kind, due, :at) WHERE id = :id
            """)
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

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
