package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.reporting.ReportDuty;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 报送情况查询: what anybody may know of how bodies report. */
@Service
public class PublicReporting {

  private static final String SELECT =
      """
      SELECT b.approval_no, b.standing, b.valid_from, r.last_report_at,
        coalesce(r.on_time, 0) AS on_time, coalesce(r.late, 0) AS late, r.median_days,
        coalesce(r.corrections, 0) AS corrections, coalesce(r.returned, 0) AS returned,
        r.annual_year, r.annual_on, m.heard, m.missing
      FROM register.body b
      LEFT JOIN register.body_report r USING (approval_no)
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE heard) AS heard,
          coalesce(array_agg(to_char(month, 'YYYY-MM') ORDER BY month)
            FILTER (WHERE NOT heard), '{}') AS missing
        FROM register.body_month
        WHERE approval_no = b.approval_no AND due_on < :today) m
      """;

  private final JdbcClient jdbc;
  private final Parameters parameters;
  private final Clock clock;

  PublicReporting(@Qualifier("reader") DataSource reader, Parameters parameters, Clock clock) {
    this.jdbc = JdbcClient.create(reader);
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Of one body; empty when none has the number. */
  @Basis("opinion:6")
  public Optional<BodyReporting> find(String approvalNo) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return jdbc.sql(SELECT + "WHERE b.approval_no = :no")
        .param("today", today)
        .param("no", approvalNo)
        .query(reporting(annualDue(today)))
        .optional();
  }

  /** Of every body ever approved. */
  @Basis("opinion:6")
  public List<BodyReporting> all() {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return jdbc.sql(SELECT + "ORDER BY b.approval_no")
        .param("today", today)
        .query(reporting(annualDue(today)))
        .list();
  }

  /** The last day for the report on the year before. */
  private LocalDate annualDue(LocalDate today) {
    return ReportDuty.annualDue(
        today.getYear() - 1, parameters.on(today).row(ParameterKey.ANNUAL_REPORT_DUE).value());
  }

  private static RowMapper<BodyReporting> reporting(LocalDate annualDue) {
    return (row, i) ->
        new BodyReporting(
            row.getString("approval_no"),
            row.getLong("heard"),
            RegisterRows.texts(row, "missing").stream().map(YearMonth::parse).toList(),
            Optional.ofNullable(row.getObject("last_report_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant),
            row.getLong("on_time"),
            row.getLong("late"),
            Optional.ofNullable(row.getObject("median_days", Integer.class)),
            row.getLong("corrections"),
            row.getLong("returned"),
            annual(row, annualDue));
  }

  private static PublicAnnual annual(ResultSet row, LocalDate due) throws SQLException {
    int year = due.getYear() - 1;
    boolean owed =
        ReportDuty.ofYear(
            row.getObject("valid_from", LocalDate.class),
            BodyStanding.valueOf(row.getString("standing")),
            year);
    boolean isLast = row.getInt("annual_year") == year;
    return new PublicAnnual(
        year,
        owed,
        due,
        Optional.ofNullable(row.getObject("annual_on", LocalDate.class)).filter(day -> isLast));
  }
}
