package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;

import java.util.List;
import org.anzheng.evaluations.SiteFact.AttendanceRecorded;
import org.anzheng.evaluations.SiteFact.FindingRecorded;
import org.anzheng.evaluations.SiteFact.SampleDrawn;
import org.anzheng.evaluations.SiteFact.SiteLeft;
import org.anzheng.evaluations.SiteFact.SiteOpened;
import org.anzheng.evaluations.SiteFact.SitePlanAcknowledged;
import org.anzheng.evaluations.SiteFact.SitePlanSent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happens on site: meetings, attendance, the sample drawn. */
@Repository
class SiteStore {

  private final JdbcClient jdbc;
  private final PlanStore plans;
  private final FindingStore findings;
  private final SampleStore samples;

  SiteStore(JdbcClient jdbc, PlanStore plans, FindingStore findings, SampleStore samples) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.findings = findings;
    this.samples = samples;
  }

  SiteFile of(String caseNumber) {
    return new SiteFile(
        plans.plan(caseNumber),
        plans.notice(caseNumber),
        plans.acknowledgedAt(caseNumber),
        minutes(caseNumber, "opening_minutes"),
        minutes(caseNumber, "closing_minutes"),
        attendance(caseNumber),
        samples.of(caseNumber, SampleKind.PROJECTS),
        findings.of(caseNumber),
        samples.of(caseNumber, SampleKind.SITES));
  }

  void save(SiteFact fact) {
    String caseNumber = fact.caseNumber();
    switch (fact) {
      case SitePlanSent sent -> plans.insert(sent);
      case SitePlanAcknowledged acknowledged -> plans.acknowledge(acknowledged);
      case SiteOpened opened -> open(caseNumber, opened.minutes());
      case AttendanceRecorded recorded -> insert(caseNumber, recorded.attendance());
      case SampleDrawn drawn -> samples.insert(caseNumber, drawn.sample());
      case FindingRecorded recorded -> findings.save(caseNumber, recorded.finding());
      case SiteLeft left -> close(caseNumber, left.minutes());
    }
  }

  private String minutes(String caseNumber, String column) {
    return jdbc.sql(
            """
            SELECT opening_minutes, closing_minutes FROM evaluations.site_visit
            WHERE case_number = :case
            """)
        .param("case", caseNumber)
        .query((row, number) -> row.getString(column))
        .optional()
        .orElse("");
  }

  private List<Attendance> attendance(String caseNumber) {
    return jdbc.sql(
            """
            SELECT person, direction, at, location, recorded_by, reason
            FROM evaluations.attendance WHERE case_number = :case ORDER BY at, id
            """)
        .param("case", caseNumber)
        .query((row, number) ->
            new Attendance(
                uuid(row, "person"),
                AttendanceDirection.valueOf(row.getString("direction")),
                instant(row, "at"),
                row.getString("location"),
                uuid(row, "recorded_by"),
                row.getString("reason")))
        .list();
  }

  private void open(String caseNumber, String minutes) {
    jdbc.sql(
            """
            INSERT INTO evaluations.site_visit (case_number, opening_minutes)
            VALUES (:case, :minutes)
            ON CONFLICT (case_number) DO UPDATE
            SET opening_minutes = site_visit.opening_minutes || E'\n\n' || EXCLUDED.opening_minutes
            """)
        .param("case", caseNumber)
        .param("minutes", minutes)
        .update();
  }

  private void close(String caseNumber, String minutes) {
    jdbc.sql(
            """
            UPDATE evaluations.site_visit SET closing_minutes = :minutes WHERE case_number = :case
            """)
        .param("minutes", minutes)
        .param("case", caseNumber)
        .update();
  }

  private void insert(String caseNumber, Attendance entry) {
    jdbc.sql(
            """
            INSERT INTO evaluations.attendance
              (case_number, person, direction, at, location, recorded_by, reason)
            VALUES (:case, :person, :direction, :at, :location, :by, :reason)
            """)
        .param("case", caseNumber)
        .param("person", entry.person())
        .param("direction", entry.direction().name())
        .param("at", utc(entry.at()))
        .param("location", entry.location())
        .param("by", entry.recordedBy())
        .param("reason", entry.reason())
        .update();
  }
}
