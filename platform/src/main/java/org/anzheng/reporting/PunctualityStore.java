package org.anzheng.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of how promptly bodies report, counted once when a report is finished. */
@Repository
class PunctualityStore {

  private final JdbcClient jdbc;

  PunctualityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts the accepted rows by their delay.
   *
   * @param since what happened before is history, which had no day to keep
   * @param dueDay the day of the next month by which a row had to come
   */
  void count(ReportBatch batch, LocalDate since, int dueDay) {
    jdbc.sql(
            """
            INSERT INTO reporting.delay (body, days, on_time, row_count)
            SELECT :body, day - fact_on,
              day <= (date_trunc('month', fact_on) + interval '1 month')::date + :due - 1, count(*)
            FROM (SELECT fact_on, (dealt_at AT TIME ZONE 'Asia/Shanghai')::date AS day
              FROM reporting.report_row
              WHERE batch = :batch AND outcome = 'ACCEPTED' AND fact_on >= :since) r
            GROUP BY 1, 2, 3
            ON CONFLICT (body, days, on_time)
              DO UPDATE SET row_count = reporting.delay.row_count + excluded.row_count
            """)
        .param("body", batch.body())
        .param("due", dueDay)
        .param("batch", batch.id())
        .param("since", since)
        .update();
  }

  /** The day on which the body sent its first report. */
  LocalDate firstReport(UUID body) {
    return jdbc.sql(
            """
            SELECT (min(sent_at) AT TIME ZONE 'Asia/Shanghai')::date AS day FROM reporting.batch
            WHERE body = :body AND NOT dry_run
            """)
        .param("body", body)
        .query((row, i) -> row.getObject("day", LocalDate.class))
        .single();
  }

  Optional<Punctuality> of(UUID body) {
    return jdbc.sql(
            """
            SELECT b.last_at, b.corrected, b.refused, d.on_time, d.late, m.days AS median,
              a.year, a.submitted_on
            FROM (SELECT max(sent_at) AS last_at, coalesce(sum(corrected), 0) AS corrected,
                coalesce(sum(refused), 0) AS refused
              FROM reporting.batch WHERE body = :body AND NOT dry_run) b
            CROSS JOIN (SELECT coalesce(sum(row_count) FILTER (WHERE on_time), 0) AS on_time,
                coalesce(sum(row_count) FILTER (WHERE NOT on_time), 0) AS late
              FROM reporting.delay WHERE body = :body) d
            LEFT JOIN LATERAL (SELECT days FROM (SELECT days,
                  sum(row_count) OVER (ORDER BY days) AS upto, sum(row_count) OVER () AS total
                FROM reporting.delay WHERE body = :body) x
              WHERE upto * 2 >= total ORDER BY days LIMIT 1) m ON true
            LEFT JOIN LATERAL (SELECT year, submitted_on FROM reporting.annual_report
              WHERE body = :body AND submitted_on IS NOT NULL ORDER BY year DESC LIMIT 1) a ON true
            WHERE b.last_at IS NOT NULL OR a.year IS NOT NULL
            """)
        .param("body", body)
        .query((row, i) ->
            new Punctuality(
                Optional.ofNullable(row.getObject("last_at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant),
                row.getLong("on_time"),
                row.getLong("late"),
                Optional.ofNullable(row.getObject("median", Integer.class)),
                row.getLong("corrected"),
                row.getLong("refused"),
                Optional.ofNullable(row.getObject("year", Integer.class)),
                Optional.ofNullable(row.getObject("submitted_on", LocalDate.class))))
        .optional();
  }
}
