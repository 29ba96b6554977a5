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

/** SQL of the questions to the committee. */
@Repository
class QuestionStore {

  private final JdbcClient jdbc;

  QuestionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Question> find(String number) {
    return jdbc.sql("SELECT * FROM scheme.committee_question WHERE number = :number")
        .param("number", number)
        .query(QuestionStore::row)
        .optional();
  }

  List<Question> all() {
    return jdbc.sql("SELECT * FROM scheme.committee_question ORDER BY asked_at DESC, number DESC")
        .query(QuestionStore::row)
        .list();
  }

  List<Question> of(UUID asker) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.committee_question WHERE asker = :asker
            ORDER BY asked_at DESC, number DESC
            """)
        .param("asker", asker)
        .query(QuestionStore::row)
        .list();
  }

  void insert(QuestionFact.QuestionAsked fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_question (number, committee, asker, title, text, asked_at,
              status)
            VALUES (:number, :committee, :asker, :title, :text, :at, 'OPEN')
            """)
        .param("number", fact.number())
        .param("committee", fact.committee())
        .param("asker", fact.act().organisation())
        .param("title", fact.title())
        .param("text", fact.text())
        .param("at", Timestamp.from(fact.act().at()))
        .update();
  }

  void update(Question question) {
    int updated =
        jdbc.sql(
                """
                UPDATE scheme.committee_question
                SET status = :status, answer = :answer, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", question.status().name())
            .param("answer", question.answer())
            .param("number", question.number())
            .param("version", question.version())
            .update();
    if (updated != 1) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private static Question row(ResultSet row, int number) throws SQLException {
    return new Question(
        row.getString("number"),
        row.getObject("committee", UUID.class),
        row.getObject("asker", UUID.class),
        row.getString("title"),
        row.getString("text"),
        row.getTimestamp("asked_at").toInstant(),
        QuestionStatus.valueOf(row.getString("status")),
        row.getString("answer"),
        row.getInt("version"));
  }
}
