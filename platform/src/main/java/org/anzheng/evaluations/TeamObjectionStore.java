package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.optionalInstant;
import static org.anzheng.evaluations.Columns.optionalText;
import static org.anzheng.evaluations.Columns.utc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.TeamFact.TeamObjected;
import org.anzheng.evaluations.TeamFact.TeamObjectionAnswered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The objections to the teams of an evaluation, with their answers. */
@Repository
class TeamObjectionStore {

  private final JdbcClient jdbc;

  TeamObjectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TeamObjection> of(String caseNumber) {
    return jdbc.sql(
            """
            SELECT reasons, raised_at, due, upheld, answer, answered_at
            FROM evaluations.team_objection WHERE case_number = :case ORDER BY ordinal
            """)
        .param("case", caseNumber)
        .query((row, number) ->
            new TeamObjection(
                row.getString("reasons"),
                instant(row, "raised_at"),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getObject("upheld", Boolean.class)),
                optionalText(row, "answer").orElse(""),
                optionalInstant(row, "answered_at")))
        .list();
  }

  void insert(TeamObjected fact) {
    jdbc.sql(
            """
            INSERT INTO evaluations.team_objection
              (case_number, ordinal, round, reasons, raised_at, due)
            SELECT :case, 1 + (SELECT count(*) FROM evaluations.team_objection
                WHERE case_number = :case),
              (SELECT max(round) FROM evaluations.team WHERE case_number = :case),
              :reasons, :at, :due
            """)
        .param("case", fact.caseNumber())
        .param("reasons", fact.reasons())
        .param("at", utc(fact.act().at()))
        .param("due", fact.due())
        .update();
  }

  void answer(TeamObjectionAnswered fact) {
    jdbc.sql(
            """
            UPDATE evaluations.team_objection
            SET upheld = :upheld, answer = :answer, answered_at = :at
            WHERE case_number = :case AND answered_at IS NULL
            """)
        .param("upheld", fact.upheld())
        .param("answer", fact.answer())
        .param("at", utc(fact.act().at()))
        .param("case", fact.caseNumber())
        .update();
  }
}
