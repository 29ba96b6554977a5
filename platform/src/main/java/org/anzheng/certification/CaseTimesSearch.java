package org.anzheng.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** Looks up how long a case took. */
@Repository
@NamedInterface("reads")
public class CaseTimesSearch {

  private final JdbcClient jdbc;

  CaseTimesSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The times of a case; empty when there is no such case. */
  public Optional<CaseTimes> of(String number) {
    return jdbc.sql(
            """
            SELECT c.number, c.case_type, c.approval_no, c.category, c.submitted_at,
              (SELECT min(e.effective_at) FROM certification.case_event e
               WHERE e.number = c.number AND e.transition = 'ACCEPT') AS accepted_at,
              (SELECT min(e.effective_at) FROM certification.case_event e
               WHERE e.number = c.number AND e.transition IN ('GRANT', 'REFUSE')) AS decided_at
            FROM certification.certification_case c WHERE c.number = :number
            """)
        .param("number", number)
        .query((row, i) -> read(row))
        .optional();
  }

  private static CaseTimes read(ResultSet row) throws SQLException {
    return new CaseTimes(
        row.getString("number"),
        CaseType.valueOf(row.getString("case_type")),
        row.getString("approval_no"),
        row.getString("category"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("accepted_at", OffsetDateTime.class)),
        instant(row.getObject("decided_at", OffsetDateTime.class)));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }
}
