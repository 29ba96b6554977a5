package org.anzheng.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionView.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads opinions. */
@Repository
class OpinionRows {

  private final JdbcClient jdbc;

  OpinionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OpinionView> of(OpinionSubject subject) {
    return jdbc.sql(
            """
            SELECT * FROM opinions.opinion
            WHERE kind = :kind AND subject = :subject AND content_hash = :hash
            ORDER BY asked_on, role
            """)
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .param("hash", subject.contentHash())
        .query(OpinionRows::view)
        .list();
  }

  List<OpinionView> history(OpinionSubjectKind kind, String id) {
    return jdbc.sql(
            """
            SELECT * FROM opinions.opinion WHERE kind = :kind AND subject = :subject
            ORDER BY asked_on DESC, role
            """)
        .param("kind", kind.name())
        .param("subject", id)
        .query(OpinionRows::view)
        .list();
  }

  List<OpinionView> ofDepartments(Set<Role> roles) {
    return jdbc.sql("SELECT * FROM opinions.opinion WHERE role = ANY(:roles) ORDER BY due, id")
        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
        .query(OpinionRows::view)
        .list();
  }

  List<OpinionView> open() {
    return jdbc.sql("SELECT * FROM opinions.opinion WHERE status = 'ASKED' ORDER BY due, id")
        .query(OpinionRows::view)
        .list();
  }

  Optional<OpinionView> find(UUID request) {
    return jdbc.sql("SELECT * FROM opinions.opinion WHERE id = :id")
        .param("id", request)
        .query(OpinionRows::view)
        .optional();
  }

  static OpinionSubject subject(ResultSet row) throws SQLException {
    return new OpinionSubject(
        OpinionSubjectKind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getString("subject_version"),
        row.getString("chain"),
        row.getString("title"),
        row.getString("content_hash"));
  }

  private static OpinionView view(ResultSet row, int number) throws SQLException {
    return new OpinionView(
        row.getObject("id", UUID.class),
        subject(row),
        Role.valueOf(row.getString("role")),
        OpinionStatus.valueOf(row.getString("status")),
        row.getObject("asked_on", LocalDate.class),
        row.getObject("due", LocalDate.class),
        answer(row));
  }

  private static Optional<Answer> answer(ResultSet row) throws SQLException {
    Optional<String> outcome = Optional.ofNullable(row.getString("outcome"));
    return outcome.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Answer(
                OpinionOutcome.valueOf(outcome.get()),
                row.getString("text"),
                row.getString("document_no"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("signer", UUID.class),
                Optional.ofNullable(row.getObject("file", UUID.class))));
  }
}
