package org.anzheng.supervision.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.offices.SubjectKind;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the proceedings. */
@Repository
class ProceedingStore {

  private final JdbcClient jdbc;

  ProceedingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long nextNumber() {
    return jdbc.sql("SELECT nextval('supervision.proceeding_sequence')").query(Long.class).single();
  }

  void insert(Proceeding<?> proceeding) {
    jdbc.sql(
            """
            INSERT INTO supervision.proceeding (number, kind, organisation, subject_kind, subject,
              party, status, closed, opened_at, due, version)
            VALUES (:number, :kind, :organisation, :subjectKind, :subject, :party, :status, :closed,
              :openedAt, :due, :version)
            """)
        .paramSource(parameters(proceeding))
        .update();
  }

  /** Saves what follows the version before; refuses when that is no longer the last. */
  void update(Proceeding<?> proceeding) {
    int changed =
        jdbc.sql(
                """
                UPDATE supervision.proceeding
                SET status = :status, closed = :closed, due = :due, version = :version
                WHERE number = :number AND version = :version - 1
                """)
            .paramSource(parameters(proceeding))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  /** One of a kind; another kind under that number is not found. */
  <S extends Enum<S> & ProceedingStatus> Optional<Proceeding<S>> find(
      String number, ProceedingKind kind, Class<S> statuses) {
    return jdbc.sql("SELECT * FROM supervision.proceeding WHERE number = :number AND kind = :kind")
        .param("number", number)
        .param("kind", kind.name())
        .query((row, i) -> proceeding(row, kind, statuses))
        .optional();
  }

  /** All of a kind, what is due first, the closed ones last. */
  <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> all(
      ProceedingKind kind, Class<S> statuses) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.proceeding WHERE kind = :kind
            ORDER BY closed, due NULLS LAST, opened_at DESC, number DESC
            """)
        .param("kind", kind.name())
        .query((row, i) -> proceeding(row, kind, statuses))
        .list();
  }

  /** Those of a department or office, and those that an organisation answers. */
  <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> of(
      UUID organisation, ProceedingKind kind, Class<S> statuses) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.proceeding
            WHERE kind = :kind AND :organisation IN (organisation, party)
            ORDER BY closed, due NULLS LAST, opened_at DESC, number DESC
            """)
        .param("kind", kind.name())
        .param("organisation", organisation)
        .query((row, i) -> proceeding(row, kind, statuses))
        .list();
  }

  /** Those that stand in a status. */
  <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> standing(
      ProceedingKind kind, S status) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.proceeding
            WHERE kind = :kind AND status = :status ORDER BY number
            """)
        .param("kind", kind.name())
        .param("status", status.name())
        .query((row, i) -> proceeding(row, kind, status.getDeclaringClass()))
        .list();
  }

  /** The open ones about a subject. */
  <S extends Enum<S> & ProceedingStatus> List<Proceeding<S>> openAbout(
      SubjectKind subjectKind, String subject, ProceedingKind kind, Class<S> statuses) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.proceeding
            WHERE kind = :kind AND subject_kind = :subjectKind AND subject = :subject AND NOT closed
            ORDER BY number
            """)
        .param("kind", kind.name())
        .param("subjectKind", subjectKind.name())
        .param("subject", subject)
        .query((row, i) -> proceeding(row, kind, statuses))
        .list();
  }

  private static MapSqlParameterSource parameters(Proceeding<?> proceeding) {
    return new MapSqlParameterSource()
        .addValue("number", proceeding.number())
        .addValue("kind", proceeding.kind().name())
        .addValue("organisation", proceeding.organisation())
        .addValue("subjectKind", proceeding.subjectKind().name())
        .addValue("subject", proceeding.subject())
        .addValue("party", proceeding.party())
        .addValue("status", proceeding.status().name())
        .addValue("closed", proceeding.status().closed())
        .addValue("openedAt", proceeding.openedAt().atOffset(ZoneOffset.UTC))
        .addValue("due", proceeding.due().orElse(null), Types.DATE)
        .addValue("version", proceeding.version());
  }

  private static <S extends Enum<S> & ProceedingStatus> Proceeding<S> proceeding(
      ResultSet row, ProceedingKind kind, Class<S> statuses) throws SQLException {
    return new Proceeding<>(
        row.getString("number"),
        kind,
        row.getObject("organisation", UUID.class),
        SubjectKind.valueOf(row.getString("subject_kind")),
        row.getString("subject"),
        row.getObject("party", UUID.class),
        Enum.valueOf(statuses, row.getString("status")),
        row.getTimestamp("opened_at").toInstant(),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        row.getInt("version"));
  }
}
