package org.anzheng.reporting;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 报送线索查询: which months bodies reported late, over again, or not at all. */
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

  /** Bodies that corrected at least so many reported rows within a month. */
  public List<CorrectedMonth> corrected(long least, Instant since) {
    return jdbc.sql(
            """
            SELECT body,
              CAST(date_trunc('month', sent_at AT TIME ZONE 'Asia/Shanghai') AS date) AS month,
              sum(corrected) AS rows
            FROM reporting.batch WHERE NOT dry_run AND sent_at >= :since
            GROUP BY 1, 2 HAVING sum(corrected) >= :least
            """)
        .param("since", since.atOffset(UTC))
        .param("least", least)
        .query((row, i) ->
            new CorrectedMonth(
                row.getObject("body", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("rows")))
        .list();
  }

  /** Months from a day on whose files were made: by then everybody had to report. */
  public List<YearMonth> closedMonths(LocalDate since) {
    return jdbc.sql(
            """
            SELECT DISTINCT month FROM reporting.national_file
            WHERE scope = :all AND month >= :since ORDER BY month
            """)
        .param("all", NationalFiles.ALL)
        .param("since", since)
        .query((row, i) -> YearMonth.from(row.getObject("month", LocalDate.class)))
        .list();
  }

  /**
   * Approval numbers of the bodies of which a month shows anything: rows in its files, a row that
   * came in later, or the word that there is nothing.
   */
  public Set<String> heardOf(YearMonth month) {
    return Set.copyOf(
        jdbc.sql(
                """
                SELECT scope AS approval_no FROM reporting.national_file
                WHERE month = :month AND row_count > 0
                UNION
                SELECT b.approval_no FROM reporting.batch b
                JOIN reporting.report_row r ON r.batch = b.id AND r.outcome = 'ACCEPTED'
                 AND r.fact_on >= :month AND r.fact_on < CAST(:month AS date) + interval '1 month'
                WHERE NOT b.dry_run AND b.sent_at >= :month
                UNION
                SELECT approval_no FROM reporting.empty_month WHERE month = :month
                """)
            .param("month", month.atDay(1))
            .query((row, i) -> row.getString("approval_no"))
            .list());
  }

  /** The same of one body: those of some months of which anything is known. */
  Set<YearMonth> heardOf(UUID body, String approvalNo, List<YearMonth> months) {
    return Set.copyOf(
        jdbc.sql(
                """
                SELECT m.month FROM unnest(CAST(:months AS date[])) AS m (month)
                WHERE EXISTS (SELECT 1 FROM reporting.national_file f
                    WHERE f.scope = :no AND f.month = m.month AND f.row_count > 0)
                  OR EXISTS (SELECT 1 FROM reporting.empty_month e
                    WHERE e.body = :body AND e.month = m.month)
                  OR EXISTS (SELECT 1 FROM reporting.batch b
                    JOIN reporting.report_row r ON r.batch = b.id AND r.outcome = 'ACCEPTED'
                     AND r.fact_on >= m.month AND r.fact_on < m.month + interval '1 month'
                    WHERE b.body = :body AND NOT b.dry_run AND b.sent_at >= m.month)
                """)
            .param("months", months.stream().map(m -> m.atDay(1).toString()).toArray(String[]::new))
            .param("no", approvalNo)
            .param("body", body)
            .query((row, i) -> YearMonth.from(row.getObject("month", LocalDate.class)))
            .list());
  }
}
