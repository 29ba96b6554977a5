package org.anzheng.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the files of each month, and of what is still to be made. */
@Repository
class NationalFileStore {

  private final JdbcClient jdbc;

  NationalFileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** To be made by whichever server is free. */
  record Order(String scope, YearMonth month) {}

  void order(String scope, YearMonth month, Instant now) {
    jdbc.sql(
            """
            INSERT INTO reporting.file_order (scope, month, ordered_at)
            VALUES (:scope, :month, :now) ON CONFLICT DO NOTHING
            """)
        .param("scope", scope)
        .param("month", month.atDay(1))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Order> claim() {
    return jdbc.sql(
            """
            SELECT scope, month FROM reporting.file_order ORDER BY ordered_at, scope LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
        .query((row, i) -> new Order(row.getString("scope"), month(row)))
        .optional();
  }

  void done(Order order) {
    jdbc.sql("DELETE FROM reporting.file_order WHERE scope = :scope AND month = :month")
        .param("scope", order.scope())
        .param("month", order.month().atDay(1))
        .update();
  }

  void save(NationalFile file, byte[] content) {
    jdbc.sql(
            """
            INSERT INTO reporting.national_file (scope, month, report_table, format, file_name,
              row_count, sha256, content, made_at)
            VALUES (:scope, :month, :table, :format, :name, :rows, :sha256, :content, :made)
            ON CONFLICT (scope, month, report_table, format) DO UPDATE SET
              row_count = excluded.row_count, sha256 = excluded.sha256,
              content = excluded.content, made_at = excluded.made_at
            """)
        .param("scope", file.scope())
        .param("month", file.month().atDay(1))
        .param("table", file.table().name())
        .param("format", file.format().name())
        .param("name", file.fileName())
        .param("rows", file.rows())
        .param("sha256", file.sha256())
        .param("content", content)
        .param("made", file.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<NationalFile> of(String scope) {
    return jdbc.sql(
            """
            SELECT scope, month, report_table, format, file_name, row_count, sha256, made_at
            FROM reporting.national_file WHERE scope = :scope
            ORDER BY month DESC, report_table, format LIMIT 200
            """)
        .param("scope", scope)
        .query(NationalFileStore::file)
        .list();
  }

  Optional<byte[]> content(String scope, String fileName) {
    return jdbc.sql(
            """
            SELECT content FROM reporting.national_file
            WHERE scope = :scope AND file_name = :name
            """)
        .param("scope", scope)
        .param("name", fileName)
        .query((row, i) -> row.getBytes("content"))
        .optional();
  }

  private static NationalFile file(ResultSet row, int index) throws SQLException {
    return new NationalFile(
        row.getString("scope"),
        month(row),
        ReportTable.valueOf(row.getString("report_table")),
        NationalFile.Format.valueOf(row.getString("format")),
        row.getString("file_name"),
        row.getInt("row_count"),
        row.getString("sha256"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.from(row.getObject("month", LocalDate.class));
  }
}
