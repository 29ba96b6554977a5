package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.optionalInstant;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.SiteFact.AttendanceRecorded;
import org.anzheng.evaluations.SiteFact.ClosingMeetingHeld;
import org.anzheng.evaluations.SiteFact.FindingRecorded;
import org.anzheng.evaluations.SiteFact.MinutesSigned;
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
  private final MeetingStore meetings;
  private final SampleStore samples;

  SiteStore(
      JdbcClient jdbc,
      PlanStore plans,
      FindingStore findings,
      MeetingStore meetings,
      SampleStore samples) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.meetings = meetings;
    this.findings = findings;
    this.samples = samples;
  }

  SiteFile of(String caseNumber) {
    return new SiteFile(
        plans.plan(caseNumber),
        plans.notice(caseNumber),
        plans.acknowledgedAt(caseNumber),
        meetings.of(caseNumber),
        leftAt(caseNumber),
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
      case SiteOpened opened -> meetings.insert(caseNumber, opened.meeting());
      case ClosingMeetingHeld held -> meetings.insert(caseNumber, held.meeting());
      case MinutesSigned signed -> meetings.sign(signed);
      case AttendanceRecorded recorded -> insert(caseNumber, recorded.attendance());
      case SampleDrawn drawn -> samples.insert(caseNumber, drawn.sample());
      case FindingRecorded recorded -> findings.save(caseNumber, recorded.finding());
      case SiteLeft left -> leave(left);
    }
  }

  private Optional<Instant> leftAt(String caseNumber) {
    return jdbc.sql("SELECT left_at FROM evaluations.evaluation WHERE case_number = :case")
        .param("case", caseNumber)
        .query((row, number) -> optionalInstant(row, "left_at"))
        .optional()
        .flatMap(at -> at);
  }

  private List<Attendance> attendance(String caseNumber) {
    return jdbc.sql(
            """
            SELECT person, direction, at, location, recorded_by, reason, phone_at,
                   coalesce(recorded_at, at) AS received_at, latitude, longitude
            FROM evaluations.attendance WHERE case_number = :case ORDER BY at, id
            """)
        .param("case", caseNumber)
        .query(SiteStore::attendance)
        .list();
  }

  private static Attendance attendance(ResultSet row, int number) throws SQLException {
    Optional<BigDecimal> latitude = Optional.ofNullable(row.getBigDecimal("latitude"));
    Optional<BigDecimal> longitude = Optional.ofNullable(row.getBigDecimal("longitude"));
    return new Attendance(
        uuid(row, "person"),
        AttendanceDirection.valueOf(row.getString("direction")),
        instant(row, "at"),
        row.getString("location"),
        uuid(row, "recorded_by"),
        row.getString("reason"),
        optionalInstant(row, "phone_at"),
        instant(row, "received_at"),
        latitude.flatMap(north -> longitude.map(east -> new CoarsePosition(north, east))));
  }

  private void leave(SiteLeft fact) {
    jdbc.sql("UPDATE evaluations.evaluation SET left_at = :at WHERE case_number = :case")
        .param("at", utc(fact.act().at()))
        .param("case", fact.caseNumber())
        .update();
  }

  private void insert(String caseNumber, Attendance entry) {
    jdbc.sql(
            """
            INSERT INTO evaluations.attendance
              (case_number, person, direction, at, location, recorded_by, reason, phone_at,
               recorded_at, latitude, longitude)
            VALUES (:case, :person, :direction, :at, :location, :by, :reason,
                    CAST(:phone AS timestamptz), :received, CAST(:latitude AS numeric),
                    CAST(:longitude AS numeric))
            """)
        .param("case", caseNumber)
        .param("person", entry.person())
        .param("direction", entry.direction().name())
        .param("at", utc(entry.at()))
        .param("location", entry.location())
        .param("by", entry.recordedBy())
        .param("reason", entry.reason())
        .param("phone", entry.phoneAt().map(Columns::utc).orElse(null))
        .param("received", utc(entry.receivedAt()))
        .param("latitude", entry.position().map(CoarsePosition::latitude).orElse(null))
        .param("longitude", entry.position().map(CoarsePosition::longitude).orElse(null))
        .update();
  }
}
