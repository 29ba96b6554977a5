package org.anzheng.register;

import java.sql.Types;
import java.time.ZoneOffset;
import org.anzheng.reporting.Punctuality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of how bodies report; may run twice. */
@Repository
class BodyReportStore {

  private final JdbcClient jdbc;

  BodyReportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(String approvalNo, Punctuality figures) {
    jdbc.sql(
            """
            INSERT INTO register.body_report (approval_no, last_report_at, on_time, late,
              median_days, corrections, returned, annual_year, annual_on)
            VALUES (:no, :last, :onTime, :late, :median, :corrections, :returned, :year, :on)
            ON CONFLICT (approval_no) DO UPDATE SET last_report_at = excluded.last_report_at,
              on_time = excluded.on_time, late = excluded.late,
              median_days = excluded.median_days, corrections = excluded.corrections,
              returned = excluded.returned, annual_year = excluded.annual_year,
              annual_on = excluded.annual_on
            """)
        .param("no", approvalNo)
        .param(
            "last",
            figures.lastReport().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("onTime", figures.onTime())
        .param("late", figures.late())
        .param("median", figures.medianDays().orElse(null), Types.INTEGER)
        .param("corrections", figures.corrections())
        .param("returned", figures.returned())
        .param("year", figures.annualYear().orElse(null), Types.INTEGER)
        .param("on", figures.annualOn().orElse(null), Types.DATE)
        .update();
  }
}
