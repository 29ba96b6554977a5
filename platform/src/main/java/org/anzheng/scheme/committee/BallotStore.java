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

/** SQL of the ballots with their electors and votes. */
@Repository
class BallotStore {

  private final JdbcClient jdbc;

  BallotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Ballot> find(String number) {
    return jdbc.sql("SELECT * FROM scheme.committee_ballot WHERE number = :number")
        .param("number", number)
        .query(this::row)
        .optional();
  }

  List<Ballot> all() {
    return jdbc.sql("SELECT * FROM scheme.committee_ballot ORDER BY number DESC")
        .query(this::row)
        .list();
  }

  void insert(BallotFact.BallotOpened fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_ballot (number, committee, meeting, proposal, motion,
              until, quorum, majority, status)
            VALUES (:number, :committee, :meeting, :proposal, :motion, :until, :quorum, :majority,
              'RUNNING')
            """)
        .param("number", fact.number())
        .param("committee", fact.committee())
        .param("meeting", fact.meeting())
        .param("proposal", fact.proposal())
        .param("motion", fact.motion())
        .param("until", fact.until())
        .param("quorum", fact.quorum())
        .param("majority", fact.majority())
        .update();
    for (UUID elector : fact.electors()) {
      jdbc.sql(
              """
              INSERT INTO scheme.committee_elector (ballot, member) VALUES (:ballot, :member)
              """)
          .param("ballot", fact.number())
          .param("member", elector)
          .update();
    }
  }

  void save(BallotFact.InterestDeclared fact) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_elector SET interest = :interest, acted_at = :at
                WHERE ballot = :ballot AND member = :member AND acted_at IS NULL
                """)
            .param("interest", fact.interest())
            .param("at", Timestamp.from(fact.act().at()))
            .param("ballot", fact.number())
            .param("member", fact.act().account())
            .update();
    refuseUnless(updated == 1);
  }

  void save(BallotFact.VoteCast fact) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_elector SET choice = :choice, acted_at = :at
                WHERE ballot = :ballot AND member = :member AND acted_at IS NULL
                """)
            .param("choice", fact.choice().name())
            .param("at", Timestamp.from(fact.act().at()))
            .param("ballot", fact.number())
            .param("member", fact.act().account())
            .update();
    refuseUnless(updated == 1);
  }

  void update(Ballot before, BallotStatus status) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_ballot SET status = :status, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", status.name())
            .param("number", before.number())
            .param("version", before.version())
            .update();
    refuseUnless(updated == 1);
  }

  private Ballot row(ResultSet row, int n) throws SQLException {
    String number = row.getString("number");
    return new Ballot(
        number,
        row.getObject("committee", UUID.class),
        row.getString("meeting"),
        row.getString("proposal"),
        row.getString("motion"),
        row.getObject("until", LocalDate.class),
        electors(number),
        row.getInt("quorum"),
        row.getInt("majority"),
        BallotStatus.valueOf(row.getString("status")),
        row.getInt("version"));
  }

  private List<Elector> electors(String ballot) {
    return jdbc.sql(
            """
            SELECT member, interest, choice FROM scheme.committee_elector WHERE ballot = :ballot
            ORDER BY member
            """)
        .param("ballot", ballot)
        .query((row, n) ->
            new Elector(
                row.getObject("member", UUID.class),
                Optional.ofNullable(row.getString("interest")),
                Optional.ofNullable(row.getString("choice")).map(VoteChoice::valueOf)))
        .list();
  }

  private static void refuseUnless(boolean done) {
    if (!done) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }
}
