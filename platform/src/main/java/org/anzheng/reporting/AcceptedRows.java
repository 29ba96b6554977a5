package org.anzheng.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the rows about certificates that took effect. */
@Repository
class AcceptedRows {

  /** A portion begins a little before the last of its rows takes effect. */
  private static final Duration PORTION = Duration.ofHours(1);

  private final JdbcClient jdbc;

  AcceptedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a body and a time, in the order they were dealt with. */
  List<AcceptedRow> of(UUID body, Instant from, Instant to) {
    return jdbc.sql(
            """
            SELECT r.subject, r.dealt_at, r.line, r.content FROM reporting.batch b
            JOIN reporting.report_row r ON r.batch = b.id
            WHERE b.body = :body AND b.report_table = 'CERTIFICATE' AND NOT b.dry_run
              AND b.sent_at < :to AND (b.finished_at IS NULL OR b.finished_at >= :from)
              AND r.outcome = 'ACCEPTED' AND r.dealt_at >= :from AND r.dealt_at < :to
            ORDER BY r.dealt_at, b.sent_at, r.line
            """)
        .param("body", body)
        .param("from", from.minus(PORTION).atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query(AcceptedRows::row)
        .list();
  }

  private static AcceptedRow row(ResultSet row, int index) throws SQLException {
    return new AcceptedRow(
        row.getString("subject"),
        row.getTimestamp("dealt_at").toInstant(),
        row.getInt("line"),
        RowText.cells(row.getString("content"), ReportLayout.of(ReportTable.CERTIFICATE)));
  }
}
