package org.anzheng.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the rows of a batch: staged, read in their order, and each with its outcome. */
@Repository
class RowStore {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate many;

  RowStore(JdbcClient jdbc, NamedParameterJdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  void stage(UUID batch, int first, List<String> contents) {
    jdbc.sql(
            """
            INSERT INTO reporting.report_row (batch, line, content, hash)
            SELECT :batch, :first + place - 1, content, hash
            FROM unnest(:contents::text[], :hashes::text[]) WITH ORDINALITY r (content, hash, place)
            """)
        .param("batch", batch)
        .param("first", first)
        .param("contents", contents.toArray(String[]::new))
        .param("hashes", contents.stream().map(RowText::hash).toArray(String[]::new))
        .update();
  }

  List<ReportRow> next(ReportBatch batch, int most) {
    ReportLayout layout = ReportLayout.of(batch.table());
    return jdbc.sql(
            """
            SELECT line, hash, content FROM reporting.report_row
            WHERE batch = :batch AND line > :done ORDER BY line LIMIT :most
            """)
        .param("batch", batch.id())
        .param("done", batch.done())
        .param("most", most)
        .query((row, i) ->
            new ReportRow(
                row.getInt("line"),
                row.getString("hash"),
                RowText.cells(row.getString("content"), layout)))
        .list();
  }

  Set<String> accepted(ReportBatch batch, Collection<ReportRow> rows) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT hash FROM reporting.accepted_row
                WHERE body = :body AND report_table = :table AND hash = ANY (:hashes)
                """)
            .param("body", batch.body())
            .param("table", batch.table().name())
            .param("hashes", rows.stream().map(ReportRow::hash).toArray(String[]::new))
            .query((row, i) -> row.getString(1))
            .list());
  }

  void save(ReportBatch batch, List<RowVerdict> verdicts, Instant now) {
    many.batchUpdate(
        """
        UPDATE reporting.report_row SET outcome = :outcome, flagged = :flagged,
          subject = :subject, fact_on = :factOn, dealt_at = :now
        WHERE batch = :batch AND line = :line
        """,
        verdicts.stream().map(v -> parameters(batch, v, now)).toArray(SqlParameterSource[]::new));
    List<SqlParameterSource> objections = new ArrayList<>();
    verdicts.forEach(verdict ->
        IntStream.range(0, verdict.objections().size())
            .forEach(i -> objections.add(objection(batch, verdict, i))));
    if (!objections.isEmpty()) {
      many.batchUpdate(
          """
          INSERT INTO reporting.row_objection (batch, line, place, column_key, reason, arguments)
          VALUES (:batch, :line, :place, :column, :reason, :arguments)
          """,
          objections.toArray(SqlParameterSource[]::new));
    }
    if (!batch.dryRun()) {
      remember(batch, verdicts);
    }
  }

  private void remember(ReportBatch batch, List<RowVerdict> verdicts) {
    List<ReportRow> rows =
        verdicts.stream()
            .filter(verdict -> verdict.outcome() == RowOutcome.ACCEPTED)
            .map(RowVerdict::row)
            .toList();
    jdbc.sql(
            """
            INSERT INTO reporting.accepted_row (body, report_table, hash, batch, line)
            SELECT :body, :table, hash, :batch, line
            FROM unnest(:hashes::text[], :lines::int[]) r (hash, line)
            ON CONFLICT DO NOTHING
            """)
        .param("body", batch.body())
        .param("table", batch.table().name())
        .param("batch", batch.id())
        .param("hashes", rows.stream().map(ReportRow::hash).toArray(String[]::new))
        .param("lines", rows.stream().map(ReportRow::line).toArray(Integer[]::new))
        .update();
  }

  /** Rows with objections behind a line: those that come back, and those to mend. */
  List<ReturnedRow> returned(ReportBatch batch, int after, int most) {
    return jdbc.sql(
            """
            SELECT line, content, outcome FROM reporting.report_row
            WHERE batch = :batch AND line > :after AND (outcome = 'REFUSED' OR flagged)
            ORDER BY line LIMIT :most
            """)
        .param("batch", batch.id())
        .param("after", after)
        .param("most", most)
        .query((row, i) ->
            new ReturnedRow(
                row.getInt("line"),
                RowText.cells(row.getString("content"), ReportLayout.of(batch.table())),
                row.getString("outcome").equals(RowOutcome.REFUSED.name()),
                objections(batch.id(), row.getInt("line"))))
        .list();
  }

  private List<RowObjection> objections(UUID batch, int line) {
    return jdbc.sql(
            """
            SELECT * FROM reporting.row_objection WHERE batch = :batch AND line = :line
            ORDER BY place
            """)
        .param("batch", batch)
        .param("line", line)
        .query(RowStore::objection)
        .list();
  }

  private static RowObjection objection(ResultSet row, int index) throws SQLException {
    return new RowObjection(
        row.getString("column_key"),
        ReportRefusal.valueOf(row.getString("reason")),
        List.of((String[]) row.getArray("arguments").getArray()));
  }

  private static SqlParameterSource parameters(ReportBatch batch, RowVerdict verdict, Instant now) {
    return new MapSqlParameterSource()
        .addValue("batch", batch.id())
        .addValue("line", verdict.row().line())
        .addValue("outcome", verdict.outcome().name())
        .addValue("flagged", verdict.flagged())
        .addValue("subject", verdict.subject())
        .addValue("factOn", verdict.factOn().orElse(null), Types.DATE)
        .addValue("now", now.atOffset(ZoneOffset.UTC));
  }

  private static SqlParameterSource objection(ReportBatch batch, RowVerdict verdict, int place) {
    RowObjection objection = verdict.objections().get(place);
    return new MapSqlParameterSource()
        .addValue("batch", batch.id())
        .addValue("line", verdict.row().line())
        .addValue("place", place)
        .addValue("column", objection.column())
        .addValue("reason", objection.reason().name())
        .addValue("arguments", objection.arguments().toArray(String[]::new), Types.ARRAY);
  }
}
