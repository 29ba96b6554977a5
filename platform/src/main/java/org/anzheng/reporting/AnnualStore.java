package org.anzheng.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the annual reports. */
@Repository
class AnnualStore {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  AnnualStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(AnnualReport report, Instant now) {
    jdbc.sql(
            """
            INSERT INTO reporting.annual_report (body, approval_no, year, content, saved_at,
              submitted_on, late)
            VALUES (:body, :no, :year, :content::jsonb, :now, :on, :late)
            ON CONFLICT (body, year) DO UPDATE SET content = excluded.content,
              saved_at = excluded.saved_at, submitted_on = excluded.submitted_on,
              late = excluded.late
            WHERE reporting.annual_report.submitted_on IS NULL
            """)
        .param("body", report.body())
        .param("no", report.approvalNo())
        .param("year", report.year())
        .param("content", JSON.writeValueAsString(new TreeMap<>(report.content())))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("on", report.submittedOn().orElse(null), Types.DATE)
        .param("late", report.late())
        .update();
  }

  Optional<AnnualReport> find(UUID body, int year) {
    return jdbc.sql("SELECT * FROM reporting.annual_report WHERE body = :body AND year = :year")
        .param("body", body)
        .param("year", year)
        .query(AnnualStore::report)
        .optional();
  }

  List<AnnualReport> submitted(int year) {
    return jdbc.sql(
            """
            SELECT * FROM reporting.annual_report
            WHERE year = :year AND submitted_on IS NOT NULL ORDER BY approval_no
            """)
        .param("year", year)
        .query(AnnualStore::report)
        .list();
  }

  boolean submitted(UUID body, int year) {
    return find(body, year).flatMap(AnnualReport::submittedOn).isPresent();
  }

  private static AnnualReport report(ResultSet row, int index) throws SQLException {
    return new AnnualReport(
        row.getObject("body", UUID.class),
        row.getString("approval_no"),
        row.getInt("year"),
        JSON.readValue(row.getString("content"), new TypeReference<Map<String, String>>() {}),
        Optional.ofNullable(row.getObject("submitted_on", LocalDate.class)),
        row.getBoolean("late"));
  }
}
