package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the register holds; each question reads all of it once. */
@Repository
class FigureReader {

  private final JdbcClient jdbc;

  FigureReader(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  List<RegisterFigures.Count> counts(LocalDate today) {
    return jdbc.sql(
            """
            SELECT category, tier, issuer, coalesce(substr(division, 1, 2) || '0000', '') AS province,
              CASE WHEN status IN ('VALID', 'SUSPENDED') AND valid_to < :today
                THEN 'EXPIRED' ELSE status END AS shown, count(*) AS certificates
            FROM register.certificate GROUP BY 1, 2, 3, 4, 5
            """)
        .param("today", today)
        .query((row, i) ->
            new RegisterFigures.Count(
                row.getString("category"),
                row.getString("tier"),
                row.getString("issuer"),
                row.getString("province"),
                CertificateStatus.valueOf(row.getString("shown")),
                row.getLong("certificates")))
        .list();
  }

  List<RegisterFigures.Month> months(YearMonth first) {
    Map<YearMonth, Map<CertificateStatus, Long>> months = new TreeMap<>();
    jdbc.sql(
            """
            SELECT to_char(effective_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, to_status,
              count(*) AS events FROM register.certificate_event
            WHERE effective_at >= :first::timestamptz
              AND (kind IN ('CertificateIssued', 'CertificateReported') OR to_status <> 'VALID')
              AND from_status IS DISTINCT FROM to_status
            GROUP BY 1, 2
            """)
        .param("first", ChinaTime.startOf(first.atDay(1)).toString())
        .query(row -> {
          months
              .computeIfAbsent(
                  YearMonth.parse(row.getString("month")),
                  month -> new EnumMap<>(CertificateStatus.class))
              .put(CertificateStatus.valueOf(row.getString("to_status")), row.getLong("events"));
        });
    return months.entrySet().stream()
        .map(e -> new RegisterFigures.Month(e.getKey(), e.getValue()))
        .toList();
  }

  List<RegisterFigures.Reason> reasons() {
    return jdbc.sql(
            """
            SELECT reason, to_status, count(*) AS events FROM register.certificate_event
            WHERE to_status IN ('SUSPENDED', 'REVOKED') AND reason IS NOT NULL
              AND from_status IS DISTINCT FROM to_status
            GROUP BY 1, 2 ORDER BY events DESC, reason
            """)
        .query((row, i) ->
            new RegisterFigures.Reason(
                row.getString("reason"),
                CertificateStatus.valueOf(row.getString("to_status")),
                row.getLong("events")))
        .list();
  }

  List<RegisterFigures.Taken> durations() {
    return jdbc.sql(
            """
            SELECT 'DECISION_TO_ISSUE' AS what, count(*) AS times, avg(issued_on - decided_on) AS days,
              max(issued_on - decided_on) AS longest FROM register.certificate
            WHERE reported_as IS NULL
            UNION ALL
            SELECT 'DECISION_TO_PUBLICATION', count(*),
              avg(extract(epoch FROM published_at - decided_at)) / 86400,
              max(extract(epoch FROM published_at - decided_at)) / 86400
            FROM register.certificate_event JOIN register.certificate c USING (number)
            WHERE kind <> 'CertificateExpired' AND c.reported_as IS NULL
            UNION ALL
            SELECT 'SUSPENSION_TO_RESTORATION', count(*),
              avg(extract(epoch FROM ended - effective_at)) / 86400,
              max(extract(epoch FROM ended - effective_at)) / 86400
            FROM (SELECT to_status, effective_at, lead(to_status) OVER w AS next,
                lead(effective_at) OVER w AS ended FROM register.certificate_event
              WHERE from_status IS DISTINCT FROM to_status AND number IN
                (SELECT number FROM register.certificate_event WHERE to_status = 'SUSPENDED')
              WINDOW w AS (PARTITION BY number ORDER BY effective_at, seq)) e
            WHERE to_status = 'SUSPENDED' AND next = 'VALID'
            """)
        .query(FigureReader::taken)
        .list();
  }

  static RegisterFigures.Taken taken(ResultSet row, int index) throws SQLException {
    return new RegisterFigures.Taken(
        RegisterFigures.Duration.valueOf(row.getString("what")),
        row.getLong("times"),
        CaseTimeReader.days(row, "days"),
        CaseTimeReader.days(row, "longest"));
  }
}
