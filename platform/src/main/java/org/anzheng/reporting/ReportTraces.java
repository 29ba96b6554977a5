package org.anzheng.reporting;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 报送线索查询: which months bodies reported late. */
@Repository
@NamedInterface("reads")
public class ReportTraces {

  private final JdbcClient jdbc;

  ReportTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Months with rows that came after their day. What happened before the month before the body's
   * first report is history: it had no day to keep.
   *
   * @param dueDay the day of the next month by which a month is to be reported
   */
  public List<LateMonth> late(long dueDay, Instant since) {
    return jdbc.sql(
            """
            WITH first AS (
              SELECT body, CAST(date_trunc('month', min(sent_at) AT TIME ZONE 'Asia/Shanghai')
                - interval '1 month' AS date) AS day
              FROM reporting.batch WHERE NOT dry_run GROUP BY body),
            reported AS (
              SELECT b.body, CAST(date_trunc('month', r.fact_on) AS date) AS month,
                CAST(r.dealt_at AT TIME ZONE 'Asia/Shanghai' AS date) AS day
              FROM reporting.batch b
              JOIN first f ON f.body = b.body
              JOIN reporting.report_row r ON r.batch = b.id AND r.outcome = 'ACCEPTED'
               AND r.fact_on >= f.day
              WHERE NOT b.dry_run AND b.sent_at >= :since),
            lateness AS (
              SELECT body, month,
                day - (CAST(month + interval '1 month' AS date) + CAST(:due AS int) - 1) AS days
              FROM reported)
            SELECT body, month, count(*) AS rows, max(days) AS days
            FROM lateness WHERE days > 0 GROUP BY body, month
            """)
        .param("since", since.atOffset(UTC))
        .param("due", dueDay)
        .query((row, i) ->
            new LateMonth(
                row.getObject("body", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("rows"),
                row.getInt("days")))
        .list();
  }
}
