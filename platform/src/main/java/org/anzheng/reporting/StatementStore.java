package org.anzheng.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what holds of plans, results and activities. */
@Repository
class StatementStore {

  private final JdbcClient jdbc;

  StatementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether there is one that was not withdrawn. */
  boolean holds(UUID body, ReportTable table, String key) {
    return jdbc.sql(
                """
                SELECT count(*) FROM reporting.statement
                WHERE body = :body AND report_table = :table AND key = :key AND NOT withdrawn
                """)
            .param("body", body)
            .param("table", table.name())
            .param("key", key)
            .query(Integer.class)
            .single()
        > 0;
  }

  void save(ReportBatch batch, StatementRow statement) {
    jdbc.sql(
            """
            INSERT INTO reporting.statement (body, report_table, key, category, day_from, day_to,
              batch, line, withdrawn)
            VALUES (:body, :table, :key, :category, :from, :to, :batch, :line, :withdrawn)
            ON CONFLICT (body, report_table, key) DO UPDATE SET category = excluded.category,
              day_from = excluded.day_from, day_to = excluded.day_to, batch = excluded.batch,
              line = excluded.line, withdrawn = excluded.withdrawn
            """)
        .param("body", batch.body())
        .param("table", batch.table().name())
        .param("key", statement.key())
        .param("category", statement.category())
        .param("from", statement.begins().orElse(null), Types.DATE)
        .param("to", statement.to().orElse(null), Types.DATE)
        .param("batch", batch.id())
        .param("line", statement.row().line())
        .param("withdrawn", statement.withdraws())
        .update();
  }

  /** What holds of a table, the latest first; of one body or of all. */
  List<Statement> latest(Optional<UUID> body, ReportTable table, int most) {
    return select(
        """
        SELECT s.*, r.content FROM reporting.statement s
        JOIN reporting.report_row r ON r.batch = s.batch AND r.line = s.line
        WHERE s.report_table = :table AND (:body::uuid IS NULL OR s.body = :body::uuid)
          AND NOT s.withdrawn
        ORDER BY s.day_from DESC NULLS LAST, s.key LIMIT :most
        """,
        body,
        table,
        Optional.empty(),
        Optional.empty(),
        most);
  }

  /** What holds of a table and began in these days. */
  List<Statement> between(Optional<UUID> body, ReportTable table, LocalDate from, LocalDate to) {
    return select(
        """
        SELECT s.*, r.content FROM reporting.statement s
        JOIN reporting.report_row r ON r.batch = s.batch AND r.line = s.line
        WHERE s.report_table = :table AND (:body::uuid IS NULL OR s.body = :body::uuid)
          AND NOT s.withdrawn AND s.day_from BETWEEN :from::date AND :to::date
        ORDER BY s.day_from, s.key LIMIT :most
        """,
        body,
        table,
        Optional.of(from),
        Optional.of(to),
        Integer.MAX_VALUE);
  }

  private List<Statement> select(
      String sql,
      Optional<UUID> body,
      ReportTable table,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      int most) {
    return jdbc.sql(sql)
        .param("table", table.name())
        .param("body", body.map(UUID::toString).orElse(null), Types.VARCHAR)
        .param("from", from.orElse(null), Types.DATE)
        .param("to", to.orElse(null), Types.DATE)
        .param("most", most)
        .query(StatementStore::statement)
        .list();
  }

  private static Statement statement(ResultSet row, int index) throws SQLException {
    ReportTable table = ReportTable.valueOf(row.getString("report_table"));
    return new Statement(
        row.getObject("body", UUID.class),
        table,
        RowText.cells(row.getString("content"), ReportLayout.of(table)));
  }
}
