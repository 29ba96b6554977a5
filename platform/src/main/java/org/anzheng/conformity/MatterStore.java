package org.anzheng.conformity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certification.CaseType;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the matters. */
@Repository
class MatterStore {

  private final JdbcClient jdbc;

  MatterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long nextNumber() {
    return jdbc.sql("SELECT nextval('conformity.number_sequence')").query(Long.class).single();
  }

  /** Declarations of one certificate are made one after the other. */
  void lock(String certificate) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('declaration/' || :certificate, 0))")
        .param("certificate", certificate)
        .query((row, i) -> certificate)
        .single();
  }

  void insert(Matter<?> matter) {
    jdbc.sql(
            """
            INSERT INTO conformity.matter (number, kind, certificate, chain, holder, body, status,
              closed, opened_at, due, late_days, case_type, case_number, version)
            VALUES (:number, :kind, :certificate, :chain, :holder, :body, :status, :closed,
              :openedAt, :due, :lateDays, :caseType, :caseNumber, :version)
            """)
        .paramSource(parameters(matter))
        .update();
  }

  /** Saves what follows the version before; refuses when that is no longer the last. */
  void update(Matter<?> matter) {
    int changed =
        jdbc.sql(
                """
                UPDATE conformity.matter
                SET status = :status, closed = :closed, due = :due, late_days = :lateDays, case_type = :caseType,
                  case_number = :caseNumber, version = :version
                WHERE number = :number AND version = :version - 1
                """)
            .paramSource(parameters(matter))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  Optional<Matter<?>> find(String number) {
    return jdbc.sql("SELECT * FROM conformity.matter WHERE number = :number")
        .param("number", number)
        .<Matter<?>>query(MatterStore::matter)
        .optional();
  }

  /** One of a kind; another kind under that number is not found. */
  <S extends Enum<S> & MatterStatus> Optional<Matter<S>> find(
      String number, MatterKind kind, Class<S> statuses) {
    return jdbc.sql("SELECT * FROM conformity.matter WHERE number = :number AND kind = :kind")
        .param("number", number)
        .param("kind", kind.name())
        .query((row, i) -> matter(row, kind, statuses))
        .optional();
  }

  /** Those of a holder or a body, what is due first, the closed ones last. */
  List<Matter<?>> of(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM conformity.matter WHERE :organisation IN (holder, body)
            ORDER BY closed, due NULLS LAST, opened_at DESC, number
            """)
        .param("organisation", organisation)
        .<Matter<?>>query(MatterStore::matter)
        .list();
  }

  /** Those about a certificate, the newest first. */
  List<Matter<?>> about(String certificate) {
    return jdbc.sql(
            """
            SELECT * FROM conformity.matter WHERE certificate = :certificate
            ORDER BY opened_at DESC, number DESC
            """)
        .param("certificate", certificate)
        .<Matter<?>>query(MatterStore::matter)
        .list();
  }

  /** Those that wait for a case. */
  List<Matter<?>> inCase(String caseNumber) {
    return jdbc.sql("SELECT * FROM conformity.matter WHERE case_number = :number AND NOT closed")
        .param("number", caseNumber)
        .<Matter<?>>query(MatterStore::matter)
        .list();
  }

  /** Those whose clock ran out before a day: about one certificate, or of every body. */
  List<Matter<?>> overdue(Optional<String> certificate, LocalDate day) {
    return jdbc.sql(
            """
            SELECT * FROM conformity.matter
            WHERE NOT closed AND due < :day AND (:certificate IS NULL OR certificate = :certificate)
            ORDER BY due, number
            """)
        .param("day", day)
        .param("certificate", certificate.orElse(null), Types.VARCHAR)
        .<Matter<?>>query(MatterStore::matter)
        .list();
  }

  private static MapSqlParameterSource parameters(Matter<?> matter) {
    return new MapSqlParameterSource()
        .addValue("number", matter.number())
        .addValue("kind", matter.kind().name())
        .addValue("certificate", matter.certificate())
        .addValue("chain", matter.chain())
        .addValue("holder", matter.holder())
        .addValue("body", matter.body())
        .addValue("status", matter.status().name())
        .addValue("closed", matter.status().closed())
        .addValue("openedAt", matter.openedAt().atOffset(ZoneOffset.UTC))
        .addValue("due", matter.due().orElse(null), Types.DATE)
        .addValue("lateDays", matter.lateDays())
        .addValue("caseType", matter.caseType().map(Enum::name).orElse(null), Types.VARCHAR)
        .addValue("caseNumber", matter.caseNumber().orElse(null), Types.VARCHAR)
        .addValue("version", matter.version());
  }

  private static Matter<?> matter(ResultSet row, int index) throws SQLException {
    MatterKind kind = MatterKind.valueOf(row.getString("kind"));
    return switch (kind) {
      case CHANGE_NOTICE -> matter(row, kind, ChangeNoticeStatus.class);
      case INCIDENT -> matter(row, kind, IncidentStatus.class);
      case DECLARATION -> matter(row, kind, DeclarationStatus.class);
      case MARK_CHECK -> matter(row, kind, MarkCheckStatus.class);
    };
  }

  private static <S extends Enum<S> & MatterStatus> Matter<S> matter(
      ResultSet row, MatterKind kind, Class<S> statuses) throws SQLException {
    return new Matter<>(
        row.getString("number"),
        kind,
        row.getString("certificate"),
        row.getString("chain"),
        row.getObject("holder", UUID.class),
        row.getObject("body", UUID.class),
        Enum.valueOf(statuses, row.getString("status")),
        row.getTimestamp("opened_at").toInstant(),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        row.getInt("late_days"),
        Optional.ofNullable(row.getString("case_type")).map(CaseType::valueOf),
        Optional.ofNullable(row.getString("case_number")),
        row.getInt("version"));
  }
}
