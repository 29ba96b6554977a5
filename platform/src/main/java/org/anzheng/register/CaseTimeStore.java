package org.anzheng.register;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import org.anzheng.certification.CaseTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of how long cases took; may run twice. */
@Repository
class CaseTimeStore {

  private final JdbcClient jdbc;

  CaseTimeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the times of a case that is decided, and nothing of one that is not. */
  void save(CaseTimes times) {
    times.decided().ifPresent(decided -> save(times, decided));
  }

  private void save(CaseTimes times, Instant decided) {
    jdbc.sql(
            """
            INSERT INTO register.case_time
              (id, case_type, approval_no, category, submitted_at, accepted_at, decided_at)
            VALUES (md5(:number)::uuid, :type, :body, :category, :submitted, :accepted, :decided)
            ON CONFLICT (id) DO NOTHING
            """)
        .param("number", times.number())
        .param("type", times.type().name())
        .param("body", times.approvalNo())
        .param("category", times.category())
        .param("submitted", times.submitted().atOffset(UTC))
        .param(
            "accepted",
            times.accepted().map(at -> at.atOffset(UTC)).orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("decided", decided.atOffset(UTC))
        .update();
  }
}
