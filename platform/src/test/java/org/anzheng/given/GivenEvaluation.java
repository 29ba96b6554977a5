package org.anzheng.given;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.AttendanceEntry;
import org.anzheng.evaluations.Declaration;
import org.anzheng.evaluations.DocumentReview;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.evaluations.EvaluationOrder;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.Evaluations;
import org.anzheng.evaluations.FindingForm;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.MeetingForm;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.PlanDay;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.evaluations.SitePlan;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.evaluations.TeamAssignment;
import org.anzheng.evaluations.TeamMember;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.evaluations.Teams;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** Carries an evaluation by a lead and a member through its front doors, in one day. */
@Component
public class GivenEvaluation {

  private final Evaluations evaluations;
  private final EvaluationSearch search;
  private final Teams teams;
  private final SiteWork site;
  private final Clock clock;

  GivenEvaluation(
      Evaluations evaluations, EvaluationSearch search, Teams teams, SiteWork site, Clock clock) {
    this.evaluations = evaluations;
    this.search = search;
    this.teams = teams;
    this.site = site;
    this.clock = clock;
  }

  /** From the team to the report, without a nonconformity. */
  public void report(String number, GivenCast cast) {
    EvaluationOrder order = search.ofCase(number).orElseThrow().order();
    prepare(number, cast);
    if (order.mode().onSite()) {
      work(number, cast);
    }
    evaluations.report(
        number,
        new EvaluationReport(
            "符合认证要求", Recommendation.GRANT, order.scope(), new BigDecimal("5"), "", ""),
        cast.lead().actor());
  }

  /** The report once more, after a reviewer gave it back. */
  public void reportAgain(String number, GivenCast cast) {
    evaluations.report(
        number, search.ofCase(number).orElseThrow().report().orElseThrow(), cast.lead().actor());
  }

  /** Team, declarations, consent, documents and plan. */
  public void prepare(String number, GivenCast cast) {
    Actor lead = cast.lead().actor();
    teams.assign(
        number,
        new TeamAssignment(
            List.of(
                new TeamMember(cast.lead().id(), TeamRole.LEAD),
                new TeamMember(cast.member().id(), TeamRole.MEMBER)),
            AssignmentPeriod.on(ChinaTime.dateOf(clock.instant()))),
        cast.schemeManager());
    teams.declare(number, new Declaration(true, true, true, ""), lead);
    teams.declare(number, new Declaration(true, true, true, ""), cast.member().actor());
    EvaluationMode mode = search.ofCase(number).orElseThrow().order().mode();
    if (mode.announced()) {
      teams.accept(number, cast.applicant());
    }
    site.reviewDocuments(number, new DocumentReview("文件充分", "", List.of()), lead);
    if (mode.onSite()) {
      plan(number, mode, cast);
    }
  }

  private void plan(String number, EvaluationMode mode, GivenCast cast) {
    PlanDay day = new PlanDay(ChinaTime.dateOf(clock.instant()), "示例总部", "首次会议至末次会议");
    site.sendPlan(number, new SitePlan(List.of(day), ""), cast.lead().actor());
    if (mode.announced()) {
      site.acknowledgePlan(number, true, cast.applicant());
    }
  }

  /** Arrival, sample, a conforming finding for every criterion, departure. */
  public void work(String number, GivenCast cast) {
    enter(number, cast);
    Actor lead = cast.lead().actor();
    for (String criterion : search.ofCase(number).orElseThrow().order().criteria()) {
      site.recordFinding(
          number, new FindingForm(criterion, FindingResult.CONFORMING, "查阅记录，符合", List.of()), lead);
    }
    attend(number, AttendanceDirection.OUT, cast);
    leave(number, cast);
  }

  private void leave(String number, GivenCast cast) {
    site.close(number, minutes("末次会议记录", cast), cast.lead().actor());
    for (MeetingKind kind : MeetingKind.values()) {
      site.signMinutes(number, kind, 1, "", cast.applicant());
    }
    site.leave(number, cast.lead().actor());
  }

  private static MeetingForm minutes(String text, GivenCast cast) {
    return new MeetingForm(text, List.of(cast.lead().id()), List.of("示例负责人，总经理"));
  }

  /** Arrival and the sample. */
  public void enter(String number, GivenCast cast) {
    Actor lead = cast.lead().actor();
    site.open(number, minutes("首次会议记录", cast), lead);
    attend(number, AttendanceDirection.IN, cast);
    site.drawSample(number, List.of("示例项目一", "示例项目二"), lead);
  }

  private void attend(String number, AttendanceDirection direction, GivenCast cast) {
    for (GivenPerson person : List.of(cast.lead(), cast.member())) {
      site.attend(
          number,
          new AttendanceEntry(person.id(), direction, Optional.empty(), "示例总部", ""),
          person.actor());
    }
  }
}
