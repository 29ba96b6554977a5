package org.anzheng.scheme.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the meetings with agenda and papers. */
@Repository
class MeetingStore {

  private final JdbcClient jdbc;

  MeetingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Meeting> find(String number) {
    return jdbc.sql("SELECT * FROM scheme.committee_meeting WHERE number = :number")
        .param("number", number)
        .query(this::row)
        .optional();
  }

  List<Meeting> all() {
    return jdbc.sql("SELECT * FROM scheme.committee_meeting ORDER BY held_on DESC, number DESC")
        .query(this::row)
        .list();
  }

  void insert(MeetingFact.MeetingConvened fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_meeting (number, committee, title, held_on, place, status)
            VALUES (:number, :committee, :title, :on, :place, 'PLANNED')
            """)
        .param("number", fact.number())
        .param("committee", fact.committee())
        .param("title", fact.title())
        .param("on", fact.on())
        .param("place", fact.place())
        .update();
    for (int position = 0; position < fact.agenda().size(); position++) {
      AgendaItem item = fact.agenda().get(position);
      jdbc.sql(
              """
              INSERT INTO scheme.committee_agenda (meeting, position, title, proposal)
              VALUES (:meeting, :position, :title, :proposal)
              """)
          .param("meeting", fact.number())
          .param("position", position)
          .param("title", item.title())
          .param("proposal", item.proposal().orElse(null))
          .update();
    }
  }

  void insert(MeetingFact.PaperAdded fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_paper (meeting, file, title, added_at)
            VALUES (:meeting, :file, :title, :at) ON CONFLICT (meeting, file) DO NOTHING
            """)
        .param("meeting", fact.number())
        .param("file", fact.file())
        .param("title", fact.title())
        .param("at", Timestamp.from(fact.act().at()))
        .update();
  }

  void update(Meeting before, MeetingStatus status, String minutes) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_meeting
                SET status = :status, minutes = :minutes, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", status.name())
            .param("minutes", minutes)
            .param("number", before.number())
            .param("version", before.version())
            .update();
    if (updated != 1) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private Meeting row(ResultSet row, int n) throws SQLException {
    String number = row.getString("number");
    return new Meeting(
        number,
        row.getObject("committee", UUID.class),
        row.getString("title"),
        row.getObject("held_on", LocalDate.class),
        row.getString("place"),
        agenda(number),
        papers(number),
        MeetingStatus.valueOf(row.getString("status")),
        row.getString("minutes"),
        row.getInt("version"));
  }

  private List<AgendaItem> agenda(String meeting) {
    return jdbc.sql(
            """
            SELECT title, proposal FROM scheme.committee_agenda WHERE meeting = :meeting
            ORDER BY position
            """)
        .param("meeting", meeting)
        .query((row, n) ->
            new AgendaItem(row.getString("title"), Optional.ofNullable(row.getString("proposal"))))
        .list();
  }

  private List<Paper> papers(String meeting) {
    return jdbc.sql(
            """
            SELECT file, title, added_at FROM scheme.committee_paper WHERE meeting = :meeting
            ORDER BY added_at, file
            """)
        .param("meeting", meeting)
        .query((row, n) ->
            new Paper(
                row.getObject("file", UUID.class),
                row.getString("title"),
                row.getTimestamp("added_at").toInstant()))
        .list();
  }
}
