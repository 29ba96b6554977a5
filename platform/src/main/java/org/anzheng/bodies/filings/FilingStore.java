package org.anzheng.bodies.filings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the filings and of their append-only history. */
@Repository
class FilingStore {

  private final JdbcClient jdbc;

  FilingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number of a year; the row lock keeps the sequence without gaps. */
  int nextNumber(int year) {
    return jdbc.sql(
            """
            INSERT INTO bodies.filing_sequence AS s (year, last) VALUES (:year, 1)
            ON CONFLICT (year) DO UPDATE SET last = s.last + 1
            RETURNING last
            """)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  Optional<Filing> find(String number) {
    return jdbc.sql("SELECT * FROM bodies.filing WHERE number = :number")
        .param("number", number)
        .query(FilingStore::filing)
        .optional();
  }

  List<Filing> of(UUID organisation) {
    return jdbc.sql(
            "SELECT * FROM bodies.filing WHERE organisation = :organisation ORDER BY number DESC")
        .param("organisation", organisation)
        .query(FilingStore::filing)
        .list();
  }

  /** What waits for the market regulator, then what is late, then the rest. */
  List<Filing> all() {
    return jdbc.sql(
            """
            SELECT * FROM bodies.filing
            ORDER BY status <> 'FILED', NOT (overdue AND status = 'ANNOUNCED'), number DESC
            """)
        .query(FilingStore::filing)
        .list();
  }

  List<FilingEvent> events(String number) {
    return jdbc.sql(
            "SELECT * FROM bodies.filing_event WHERE number = :number ORDER BY filing_version")
        .param("number", number)
        .query((row, i) ->
            new FilingEvent(
                row.getObject("fact_id", UUID.class),
                FilingTransition.valueOf(row.getString("transition")),
                row.getTimestamp("at").toInstant(),
                row.getObject("organisation", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("note")))
        .list();
  }

  void insert(Filing filing, FilingFact fact) {
    jdbc.sql(
            """
            INSERT INTO bodies.filing (number, organisation, approval_no, kind, title, rule,
              categories, released_on, effective_from, summary, file, file_name, sha256, due,
              filed_on, late_days, overdue, status, replaces, reasons, version)
            VALUES (:number, :organisation, :approvalNo, :kind, :title, :rule, :categories,
              :releasedOn, :effectiveFrom, :summary, :file, :fileName, :sha256, :due, :filedOn,
              :lateDays, :overdue, :status, :replaces, :reasons, :version)
            """)
        .paramSource(parameters(filing))
        .update();
    append(filing, fact);
  }

  /** Saves what follows the version before; refuses when that is no longer the last. */
  void update(Filing after, FilingFact fact) {
    int changed =
        jdbc.sql(
                """
                UPDATE bodies.filing SET kind = :kind, title = :title, rule = :rule,
                  categories = :categories, released_on = :releasedOn,
                  effective_from = :effectiveFrom, summary = :summary, file = :file,
                  file_name = :fileName, sha256 = :sha256, due = :due, filed_on = :filedOn,
                  late_days = :lateDays, overdue = :overdue, status = :status,
                  replaces = :replaces, reasons = :reasons, version = :version
                WHERE number = :number AND version = :version - 1
                """)
            .paramSource(parameters(after))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
    append(after, fact);
  }

  private void append(Filing filing, FilingFact fact) {
    jdbc.sql(
            """
            INSERT INTO bodies.filing_event (fact_id, number, filing_version, kind, transition, at,
              account, organisation, role, note)
            VALUES (:fact, :number, :version, :kind, :transition, :at, :account, :organisation,
              :role, :note)
            """)
        .param("fact", fact.act().id())
        .param("number", filing.number())
        .param("version", filing.version())
        .param("kind", fact.kind())
        .param("transition", fact.step().transition().name())
        .param("at", Timestamp.from(fact.act().at()))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .param("note", fact.note())
        .update();
  }

  private static MapSqlParameterSource parameters(Filing filing) {
    return new MapSqlParameterSource()
        .addValue("number", filing.number())
        .addValue("organisation", filing.organisation())
        .addValue("approvalNo", filing.approvalNo())
        .addValue("kind", filing.filingKind().name())
        .addValue("title", filing.title())
        .addValue("rule", filing.rule().orElse(null), Types.VARCHAR)
        .addValue("categories", String.join(",", filing.categories()))
        .addValue("releasedOn", filing.releasedOn())
        .addValue("effectiveFrom", filing.effectiveFrom().orElse(null), Types.DATE)
        .addValue("summary", filing.summary())
        .addValue("file", filing.text().map(FilingText::file).orElse(null), Types.OTHER)
        .addValue("fileName", filing.text().map(FilingText::name).orElse(null), Types.VARCHAR)
        .addValue("sha256", filing.text().map(FilingText::sha256).orElse(null), Types.VARCHAR)
        .addValue("due", filing.due())
        .addValue("filedOn", filing.filedOn().orElse(null), Types.DATE)
        .addValue("lateDays", filing.lateDays())
        .addValue("overdue", filing.overdue())
        .addValue("status", filing.status().name())
        .addValue("replaces", filing.replaces().orElse(null), Types.VARCHAR)
        .addValue("reasons", filing.reasons())
        .addValue("version", filing.version());
  }

  private static Filing filing(ResultSet row, int index) throws SQLException {
    Optional<UUID> file = Optional.ofNullable(row.getObject("file", UUID.class));
    String name = row.getString("file_name");
    String sha256 = row.getString("sha256");
    String categories = row.getString("categories");
    return new Filing(
        row.getString("number"),
        row.getObject("organisation", UUID.class),
        row.getString("approval_no"),
        FilingKind.valueOf(row.getString("kind")),
        row.getString("title"),
        Optional.ofNullable(row.getString("rule")),
        categories.isEmpty() ? List.of() : List.of(categories.split(",", -1)),
        row.getObject("released_on", LocalDate.class),
        Optional.ofNullable(row.getObject("effective_from", LocalDate.class)),
        row.getString("summary"),
        file.map(id -> new FilingText(id, name, sha256)),
        row.getObject("due", LocalDate.class),
        Optional.ofNullable(row.getObject("filed_on", LocalDate.class)),
        row.getInt("late_days"),
        row.getBoolean("overdue"),
        FilingStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getString("replaces")),
        row.getString("reasons"),
        row.getInt("version"));
  }
}
