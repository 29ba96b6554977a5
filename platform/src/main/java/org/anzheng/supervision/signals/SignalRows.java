package org.anzheng.supervision.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;

/** Signals as their table has them. */
final class SignalRows {

  private SignalRows() {}

  static Signal signal(ResultSet row, int index) throws SQLException {
    return new Signal(
        row.getString("number"),
        RiskRule.valueOf(row.getString("rule")),
        new Subject(
            SubjectKind.ofRecorded(row.getString("subject_kind")), row.getString("subject")),
        Optional.ofNullable(row.getObject("body", UUID.class)),
        Optional.ofNullable(row.getObject("organisation", UUID.class)),
        texts(row, "divisions"),
        row.getString("key"),
        texts(row, "refs"),
        row.getLong("measured"),
        row.getLong("threshold"),
        row.getTimestamp("fired_at").toInstant(),
        SignalStatus.valueOf(row.getString("status")),
        row.getString("sentence"),
        Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant),
        row.getInt("version"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
