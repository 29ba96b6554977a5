package org.anzheng.evaluations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;

/** Evaluation files as they stand at some point, without a database. */
final class GivenFile {

  static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
  static final Instant EVENING = Instant.parse("2026-03-10T09:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final UUID BODY = UUID.randomUUID();
  static final UUID CLIENT = UUID.randomUUID();
  static final AssignedMember LEAD = member(TeamRole.LEAD);
  static final AssignedMember MEMBER = member(TeamRole.MEMBER);
  static final List<String> CRITERIA = List.of("standard/5.1", "standard/5.2");

  private GivenFile() {}

  static EvaluationOrder order() {
    return order(OrderedSites.NONE);
  }

  static EvaluationOrder order(OrderedSites sites) {
    return new EvaluationOrder(
        "WT-2026-000001",
        "case/WT-2026-000001",
        BODY,
        CLIENT,
        "TA",
        "GENERAL",
        "检测评估服务",
        EvaluationMode.FULL,
        new BigDecimal("2"),
        CRITERIA,
        sites);
  }

  static AssignedMember member(TeamRole role) {
    return new AssignedMember(
        UUID.randomUUID(), UUID.randomUUID(), "示例" + role, "SVC-1", role, Optional.of(NOW));
  }

  static AssignedMember undeclared(TeamRole role) {
    return new AssignedMember(
        UUID.randomUUID(), UUID.randomUUID(), "示例" + role, "SVC-1", role, Optional.empty());
  }

  /** Everything on record that any step can ask for, no nonconformity. */
  static EvaluationSummary complete(EvaluationStatus status) {
    return with(status, team(Optional.of(NOW), LEAD, MEMBER), List.of());
  }

  /** The same, but the client has not yet said anything to the team. */
  static EvaluationSummary unaccepted(EvaluationStatus status, AssignedMember... members) {
    return with(status, team(Optional.empty(), members), List.of());
  }

  static EvaluationSummary with(EvaluationStatus status, List<Nonconformity> nonconformities) {
    return with(status, team(Optional.of(NOW), LEAD, MEMBER), nonconformities);
  }

  static EvaluationSummary with(
      EvaluationStatus status, TeamFile team, List<Nonconformity> nonconformities) {
    return new EvaluationSummary(
        order(),
        status,
        team,
        Optional.of(new DocumentReview("文件符合要求", "", List.of())),
        site(),
        nonconformities,
        Optional.empty(),
        "",
        1);
  }

  static EvaluationSummary with(EvaluationStatus status, SiteFile site) {
    return new EvaluationSummary(
        order(),
        status,
        team(Optional.of(NOW), LEAD, MEMBER),
        Optional.of(new DocumentReview("文件符合要求", "", List.of())),
        site,
        List.of(),
        Optional.empty(),
        "",
        1);
  }

  /** Nothing but the order. */
  static EvaluationSummary empty(EvaluationStatus status) {
    return new EvaluationSummary(
        order(),
        status,
        team(Optional.empty(), undeclared(TeamRole.LEAD)),
        Optional.empty(),
        emptySite(Optional.empty()),
        List.of(),
        Optional.empty(),
        "",
        1);
  }

  static TeamFile team(Optional<Instant> acceptedAt, AssignedMember... members) {
    return new TeamFile(
        List.of(members),
        acceptedAt,
        Optional.empty(),
        Optional.empty(),
        Optional.of(AssignmentPeriod.on(TODAY)));
  }

  static SiteFile site() {
    return new SiteFile(
        Optional.of(plan(TODAY)),
        Optional.of(new PlanNotice(TODAY, false)),
        Optional.of(NOW),
        List.of(GivenMeeting.signed(MeetingKind.OPENING), GivenMeeting.signed(MeetingKind.CLOSING)),
        Optional.of(EVENING),
        List.of(
            attendance(LEAD, AttendanceDirection.IN, NOW),
            attendance(MEMBER, AttendanceDirection.IN, NOW),
            attendance(LEAD, AttendanceDirection.OUT, EVENING),
            attendance(MEMBER, AttendanceDirection.OUT, EVENING)),
        Optional.of(draw("示例项目一")),
        CRITERIA.stream().map(id -> finding(id, FindingResult.CONFORMING)).toList());
  }

  static SampleDraw draw(String... projects) {
    return SampleDraw.of(SampleKind.PROJECTS, List.of(projects), 1, "", "00", NOW);
  }

  static SiteFile emptySite(Optional<SitePlan> plan) {
    return new SiteFile(
        plan,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  static SiteFile siteWithFindings(Finding... findings) {
    SiteFile full = site();
    return new SiteFile(
        full.plan(),
        full.notice(),
        full.acknowledgedAt(),
        full.meetings(),
        full.leftAt(),
        full.attendance(),
        full.sample(),
        List.of(findings));
  }

  static SiteFile siteWithAttendance(SitePlan plan, Attendance... attendance) {
    SiteFile full = site();
    return new SiteFile(
        Optional.of(plan),
        full.notice(),
        full.acknowledgedAt(),
        full.meetings(),
        full.leftAt(),
        List.of(attendance),
        full.sample(),
        full.findings());
  }

  static SitePlan plan(LocalDate... days) {
    return new SitePlan(
        List.of(days).stream().map(day -> new PlanDay(day, "示例现场", "首次会议、访谈")).toList(), "");
  }

  static Attendance attendance(AssignedMember who, AttendanceDirection direction, Instant at) {
    return new Attendance(
        who.person(), direction, at, "", who.account(), "", Optional.empty(), at, Optional.empty());
  }

  static Finding finding(String criterion, FindingResult result) {
    return new Finding(criterion, result, "查阅记录", List.of(), LEAD.account(), NOW);
  }

  static Nonconformity nonconformity(NonconformityStatus status) {
    return new Nonconformity(
        UUID.randomUUID(),
        1,
        CRITERIA.getFirst(),
        NonconformityGrade.MINOR,
        "未见记录",
        "技术部",
        List.of(),
        status,
        TODAY.minusDays(1),
        LEAD.account(),
        NOW,
        status == NonconformityStatus.RAISED ? Optional.empty() : Optional.of(NOW),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /** Somebody with one duty; for the duties of auditors, the lead of the team. */
  static Actor actor(Role role) {
    UUID organisation = role == Role.APPLICANT ? CLIENT : BODY;
    return switch (role) {
      case LEAD_AUDITOR, AUDITOR -> as(LEAD, role);
      default -> new Actor(UUID.randomUUID(), organisation, Set.of(role));
    };
  }

  static Actor as(AssignedMember member, Role role) {
    return new Actor(member.account(), BODY, Set.of(role));
  }
}
