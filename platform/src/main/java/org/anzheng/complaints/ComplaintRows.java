package org.anzheng.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Rows of the database as complaints. */
final class ComplaintRows {

  private ComplaintRows() {}

  static ComplaintSummary summary(ResultSet row, int number) throws SQLException {
    return new ComplaintSummary(
        row.getString("number"),
        ComplaintTopic.valueOf(row.getString("topic")),
        row.getObject("body", UUID.class),
        row.getString("subject"),
        act(row),
        id(row, "complainant"),
        ComplaintStatus.valueOf(row.getString("status")),
        row.getTimestamp("received_at").toInstant(),
        row.getObject("acknowledge_by", LocalDate.class),
        row.getObject("decide_by", LocalDate.class),
        row.getBoolean("extended"),
        id(row, "handler"),
        row.getBoolean("reported"),
        row.getBoolean("stayed"),
        Optional.ofNullable(row.getString("outcome")).map(ComplaintOutcome::valueOf),
        Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
        id(row, "followed_by"),
        row.getInt("version"));
  }

  private static Optional<AppealedAct> act(ResultSet row) throws SQLException {
    Optional<UUID> fact = id(row, "act");
    return fact.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AppealedAct(
                fact.get(),
                row.getString("act_kind"),
                row.getObject("act_served_on", LocalDate.class)));
  }

  private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }
}
