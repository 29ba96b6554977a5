package org.anzheng.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;

/** From a row of deadlines.deadline. */
final class DeadlineRow {

  private DeadlineRow() {}

  static DueDeadline due(ResultSet row, int number) throws SQLException {
    return new DueDeadline(
        row.getObject("id", UUID.class),
        row.getString("subject"),
        row.getString("kind"),
        row.getTimestamp("due").toInstant(),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("awaiting")));
  }

  static RunningDeadline running(ResultSet row, int number) throws SQLException {
    int daysLeft = row.getInt("days_left");
    return new RunningDeadline(
        row.getString("subject"),
        row.getString("kind"),
        row.getTimestamp("due").toInstant(),
        row.getString("basis"),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("awaiting")),
        row.getBoolean("working_days"),
        instant(row, "warned_at"),
        instant(row, "paused_at").map(since -> new DeadlinePause(since, daysLeft)));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
