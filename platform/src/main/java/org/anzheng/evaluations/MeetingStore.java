package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.array;
import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.optionalInstant;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;
import static org.anzheng.evaluations.Columns.uuids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.SiteFact.MinutesSigned;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Minutes of the meetings; the names of the client's people are sealed. */
@Repository
class MeetingStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  MeetingStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  List<Meeting> of(String caseNumber) {
    return jdbc.sql(
            """
            SELECT kind, round, minutes, team, client_sealed, recorded_by, recorded_at, signed_at,
                   remark
            FROM evaluations.meeting WHERE case_number = :case ORDER BY recorded_at, round
            """)
        .param("case", caseNumber)
        .query(this::row)
        .list();
  }

  void insert(String caseNumber, Meeting meeting) {
    jdbc.sql(
            """
            INSERT INTO evaluations.meeting
              (case_number, kind, round, minutes, team, client_sealed, recorded_by, recorded_at)
            VALUES (:case, :kind, :round, :minutes, CAST(:team AS uuid[]), :client, :by, :at)
            """)
        .param("case", caseNumber)
        .param("kind", meeting.kind().name())
        .param("round", meeting.round())
        .param("minutes", meeting.minutes())
        .param("team", array(meeting.team()))
        .param("client", sealer.sealText(String.join("\n", meeting.client())))
        .param("by", meeting.recordedBy())
        .param("at", utc(meeting.recordedAt()))
        .update();
  }

  void sign(MinutesSigned fact) {
    jdbc.sql(
            """
            UPDATE evaluations.meeting SET signed_by = :by, signed_at = :at, remark = :remark
            WHERE case_number = :case AND kind = :kind AND round = :round
            """)
        .param("by", fact.act().account())
        .param("at", utc(fact.act().at()))
        .param("remark", fact.remark())
        .param("case", fact.caseNumber())
        .param("kind", fact.meeting().kind().name())
        .param("round", fact.meeting().round())
        .update();
  }

  private Meeting row(ResultSet row, int number) throws SQLException {
    return new Meeting(
        MeetingKind.valueOf(row.getString("kind")),
        row.getInt("round"),
        row.getString("minutes"),
        uuids(row, "team"),
        Optional.ofNullable(row.getBytes("client_sealed"))
            .map(sealed -> sealer.openText(sealed).lines().toList())
            .orElse(List.of()),
        uuid(row, "recorded_by"),
        instant(row, "recorded_at"),
        optionalInstant(row, "signed_at"),
        row.getString("remark"));
  }
}
