package org.anzheng.scheme.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the resolutions. */
@Repository
class ResolutionStore {

  private final JdbcClient jdbc;

  ResolutionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Resolution> find(String number) {
    return jdbc.sql("SELECT * FROM scheme.committee_resolution WHERE number = :number")
        .param("number", number)
        .query(ResolutionStore::row)
        .optional();
  }

  List<Resolution> all() {
    return jdbc.sql(
            "SELECT * FROM scheme.committee_resolution ORDER BY adopted_on DESC, number DESC")
        .query(ResolutionStore::row)
        .list();
  }

  void insert(BallotFact.ResolutionAdopted fact, Tally tally) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_resolution (number, fact_id, committee, ballot, meeting,
              proposal, kind, title, text, adopted_on, base, in_favour, against, abstained)
            VALUES (:number, :fact, :committee, :ballot, :meeting, :proposal, :kind, :title, :text,
              :on, :base, :inFavour, :against, :abstained)
            """)
        .param("number", fact.number())
        .param("fact", fact.act().id())
        .param("committee", fact.committee())
        .param("ballot", fact.ballot())
        .param("meeting", fact.meeting())
        .param("proposal", fact.proposal())
        .param("kind", fact.proposed().name())
        .param("title", fact.title())
        .param("text", fact.text())
        .param("on", ChinaTime.dateOf(fact.act().at()))
        .param("base", tally.base())
        .param("inFavour", tally.inFavour())
        .param("against", tally.against())
        .param("abstained", tally.abstained())
        .update();
  }

  private static Resolution row(ResultSet row, int n) throws SQLException {
    return new Resolution(
        row.getString("number"),
        row.getObject("committee", UUID.class),
        row.getString("ballot"),
        row.getString("meeting"),
        row.getString("proposal"),
        ProposalKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("text"),
        row.getObject("adopted_on", LocalDate.class),
        new Tally(
            row.getInt("base"),
            row.getInt("in_favour"),
            row.getInt("against"),
            row.getInt("abstained")));
  }
}
