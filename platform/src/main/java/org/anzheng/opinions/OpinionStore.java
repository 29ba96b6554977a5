package org.anzheng.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that changes opinions. */
@Repository
class OpinionStore {

  private final JdbcClient jdbc;

  OpinionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Departments whose duty covers the kind and one of the categories, on a day. */
  List<Role> onDuty(OpinionSubjectKind kind, Collection<String> categories, LocalDate day) {
    return jdbc.sql(
            """
            SELECT DISTINCT role FROM opinions.duty
            WHERE kind = :kind AND (category IS NULL OR category = ANY(:categories))
              AND valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)
            ORDER BY role
            """)
        .param("kind", kind.name())
        .param("categories", categories.toArray(String[]::new))
        .param("day", day)
        .query((row, n) -> Role.valueOf(row.getString("role")))
        .list();
  }

  Optional<Opinion> find(UUID request) {
    return jdbc.sql("SELECT * FROM opinions.opinion WHERE id = :id FOR UPDATE")
        .param("id", request)
        .query(OpinionStore::opinion)
        .optional();
  }

  List<Opinion> openOn(OpinionSubjectKind kind, String id) {
    return jdbc.sql(
            """
            SELECT * FROM opinions.opinion
            WHERE kind = :kind AND subject = :subject AND status = 'ASKED' ORDER BY role FOR UPDATE
            """)
        .param("kind", kind.name())
        .param("subject", id)
        .query(OpinionStore::opinion)
        .list();
  }

  void insert(OpinionAsked fact) {
    OpinionSubject subject = fact.subject();
    jdbc.sql(
            """
            INSERT INTO opinions.opinion (id, kind, subject, subject_version, chain, title,
              content_hash, role, status, asked_on, due, asked_by)
            VALUES (:id, :kind, :subject, :version, :chain, :title, :hash, :role, :status,
              :askedOn, :due, :askedBy)
            """)
        .param("id", fact.request())
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .param("version", subject.version())
        .param("chain", subject.chain())
        .param("title", subject.title())
        .param("hash", subject.contentHash())
        .param("role", fact.role().name())
        .param("status", OpinionTransition.ASK.to().name())
        .param("askedOn", ChinaTime.dateOf(fact.act().at()))
        .param("due", fact.due())
        .param("askedBy", fact.act().organisation())
        .update();
    append(fact, OpinionTransition.ASK.to());
  }

  void save(OpinionGiven fact) {
    OpinionForm form = fact.form();
    changed(
        jdbc.sql(
                """
                UPDATE opinions.opinion
                SET status = :status, outcome = :outcome, text = :text, document_no = :number,
                    given_on = :date, file = :file, signer = :signer
                WHERE id = :id AND status = 'ASKED'
                """)
            .param("status", OpinionTransition.GIVE.to().name())
            .param("outcome", form.outcome().name())
            .param("text", form.text())
            .param("number", form.documentNo())
            .param("date", form.date())
            .param("file", form.file().orElse(null), Types.OTHER)
            .param("signer", fact.act().account())
            .param("id", fact.request())
            .update());
    append(fact, OpinionTransition.GIVE.to());
  }

  void close(OpinionFact fact, OpinionTransition transition) {
    changed(
        jdbc.sql("UPDATE opinions.opinion SET status = :status WHERE id = :id AND status = 'ASKED'")
            .param("status", transition.to().name())
            .param("id", fact.request())
            .update());
    append(fact, transition.to());
  }

  private void append(OpinionFact fact, OpinionStatus after) {
    jdbc.sql(
            """
            INSERT INTO opinions.opinion_event (fact_id, opinion, kind, to_status, decided_at,
              account, organisation, role)
            VALUES (:fact, :opinion, :kind, :after, :at, :account, :organisation, :role)
            """)
        .param("fact", fact.act().id())
        .param("opinion", fact.request())
        .param("kind", fact.kind())
        .param("after", after.name())
        .param("at", Timestamp.from(fact.act().at()))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private static Opinion opinion(ResultSet row, int number) throws SQLException {
    return new Opinion(
        row.getObject("id", UUID.class),
        OpinionRows.subject(row),
        Role.valueOf(row.getString("role")),
        OpinionStatus.valueOf(row.getString("status")),
        row.getObject("asked_on", LocalDate.class),
        row.getObject("due", LocalDate.class),
        row.getObject("asked_by", UUID.class));
  }
}
