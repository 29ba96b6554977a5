package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 现场审查档案: plan, meetings, attendance, sample and findings.
 *
 * @param notice of the plan
 * @param acknowledgedAt when the client acknowledged the plan
 * @param meetings in the order recorded
 * @param leftAt when the team left the site
 * @param sample the projects drawn
 * @param siteSample the sites drawn, where not all are visited
 */
@NamedInterface("reads")
public record SiteFile(
    Optional<SitePlan> plan,
    Optional<PlanNotice> notice,
    Optional<Instant> acknowledgedAt,
    List<Meeting> meetings,
    Optional<Instant> leftAt,
    List<Attendance> attendance,
    Optional<SampleDraw> sample,
    List<Finding> findings,
    Optional<SampleDraw> siteSample) {
  public SiteFile {
    meetings = List.copyOf(meetings);
    attendance = List.copyOf(attendance);
    findings = List.copyOf(findings);
  }

  /** One whose sites were not drawn. */
  public SiteFile(
      Optional<SitePlan> plan,
      Optional<PlanNotice> notice,
      Optional<Instant> acknowledgedAt,
      List<Meeting> meetings,
      Optional<Instant> leftAt,
      List<Attendance> attendance,
      Optional<SampleDraw> sample,
      List<Finding> findings) {
    this(
        plan,
        notice,
        acknowledgedAt,
        meetings,
        leftAt,
        attendance,
        sample,
        findings,
        Optional.empty());
  }

  /** The minutes of a meeting as they stand. */
  public Optional<Meeting> meeting(MeetingKind kind) {
    return meetings.stream()
        .filter(meeting -> meeting.kind() == kind)
        .reduce((earlier, later) -> later);
  }

  /** The minutes of the opening meeting; blank before it. */
  public String openingMinutes() {
    return meeting(MeetingKind.OPENING).map(Meeting::minutes).orElse("");
  }

  /** The finding for a criterion. */
  public Optional<Finding> findingOn(String criterion) {
    return findings.stream().filter(finding -> finding.criterion().equals(criterion)).findFirst();
  }

  /** Whether the plan has the team come before its notice has run. */
  public boolean isShortNotice() {
    return notice.stream()
        .anyMatch(n -> plannedDays().stream().anyMatch(day -> day.isBefore(n.earliest())));
  }

  /** The days on which the plan has the team on site, in order. */
  public List<LocalDate> plannedDays() {
    return plan.stream()
        .flatMap(p -> p.days().stream())
        .map(PlanDay::day)
        .distinct()
        .sorted()
        .toList();
  }
}
