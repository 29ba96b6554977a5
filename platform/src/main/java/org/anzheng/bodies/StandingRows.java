package org.anzheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads the history of bodies. */
@Repository
class StandingRows {

  private final JdbcClient jdbc;

  StandingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<BodyStanding> before(String approvalNo, Instant end) {
    return jdbc.sql(
            """
            SELECT to_status FROM bodies.body_event
            WHERE approval_no = :number AND kind <> 'TariffPublished' AND effective_at < :end
            ORDER BY effective_at DESC, recorded_at DESC LIMIT 1
            """)
        .param("number", approvalNo)
        .param("end", Timestamp.from(end))
        .query(String.class)
        .optional()
        .map(BodyStanding::valueOf);
  }

  List<StandingEvent> history(String approvalNo) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.body_event WHERE approval_no = :number ORDER BY decided_at, recorded_at
            """)
        .param("number", approvalNo)
        .query(StandingRows::event)
        .list();
  }

  private static StandingEvent event(ResultSet row, int number) throws SQLException {
    return new StandingEvent(
        row.getObject("fact_id", UUID.class),
        row.getString("kind"),
        Optional.ofNullable(row.getString("from_status")).map(BodyStanding::valueOf),
        BodyStanding.valueOf(row.getString("to_status")),
        row.getTimestamp("effective_at").toInstant(),
        row.getTimestamp("decided_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
        row.getTimestamp("recorded_at").toInstant(),
        row.getString("note"),
        row.getString("categories"),
        Optional.ofNullable(row.getObject("until", LocalDate.class)));
  }
}
