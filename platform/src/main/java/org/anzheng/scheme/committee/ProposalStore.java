package org.anzheng.scheme.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the proposals with their clauses and comments. */
@Repository
class ProposalStore {

  private final JdbcClient jdbc;

  ProposalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Proposal> find(String number) {
    return jdbc.sql("SELECT * FROM scheme.committee_proposal WHERE number = :number")
        .param("number", number)
        .query(this::row)
        .optional();
  }

  List<Proposal> of(UUID committee) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.committee_proposal WHERE committee = :committee
            ORDER BY number DESC
            """)
        .param("committee", committee)
        .query(this::row)
        .list();
  }

  void insert(ProposalFact.ProposalMade fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_proposal (number, committee, proposer, kind, title, reason,
              status)
            VALUES (:number, :committee, :proposer, :kind, :title, :reason, 'COMMENTING')
            """)
        .param("number", fact.number())
        .param("committee", fact.committee())
        .param("proposer", fact.act().account())
        .param("kind", fact.proposed().name())
        .param("title", fact.title())
        .param("reason", fact.reason())
        .update();
    for (int position = 0; position < fact.clauses().size(); position++) {
      jdbc.sql(
              """
              INSERT INTO scheme.committee_clause (proposal, position, clause, text)
              VALUES (:proposal, :position, :clause, :text)
              """)
          .param("proposal", fact.number())
          .param("position", position)
          .param("clause", fact.clauses().get(position).clause())
          .param("text", fact.clauses().get(position).text())
          .update();
    }
  }

  void insert(ProposalFact.CommentMade fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_comment (id, proposal, member, clause, text, made_at)
            VALUES (:id, :proposal, :member, :clause, :text, :at)
            """)
        .param("id", fact.comment())
        .param("proposal", fact.number())
        .param("member", fact.act().account())
        .param("clause", fact.clause())
        .param("text", fact.text())
        .param("at", Timestamp.from(fact.act().at()))
        .update();
  }

  void save(ProposalFact.CommentDisposed fact) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_comment SET disposition = :disposition, reason = :reason
                WHERE id = :id AND disposition IS NULL
                """)
            .param("disposition", fact.disposition().name())
            .param("reason", fact.reason())
            .param("id", fact.comment())
            .update();
    refuseUnless(updated == 1);
  }

  /** Also what leaves the status as it is counts as a change, so that two acts do not cross. */
  void update(Proposal before, ProposalStatus status) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_proposal SET status = :status, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", status.name())
            .param("number", before.number())
            .param("version", before.version())
            .update();
    refuseUnless(updated == 1);
  }

  private Proposal row(ResultSet row, int n) throws SQLException {
    String number = row.getString("number");
    return new Proposal(
        number,
        row.getObject("committee", UUID.class),
        row.getObject("proposer", UUID.class),
        ProposalKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("reason"),
        clauses(number),
        comments(number),
        ProposalStatus.valueOf(row.getString("status")),
        row.getInt("version"));
  }

  private List<Clause> clauses(String proposal) {
    return jdbc.sql(
            """
            SELECT clause, text FROM scheme.committee_clause WHERE proposal = :proposal
            ORDER BY position
            """)
        .param("proposal", proposal)
        .query((row, n) -> new Clause(row.getString("clause"), row.getString("text")))
        .list();
  }

  private List<Comment> comments(String proposal) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.committee_comment WHERE proposal = :proposal ORDER BY made_at, id
            """)
        .param("proposal", proposal)
        .query((row, n) ->
            new Comment(
                row.getObject("id", UUID.class),
                row.getObject("member", UUID.class),
                row.getString("clause"),
                row.getString("text"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getString("disposition")).map(Disposition::valueOf),
                row.getString("reason")))
        .list();
  }

  private static void refuseUnless(boolean done) {
    if (!done) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }
}
