package org.anzheng.given;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.Declaration;
import org.anzheng.evaluations.DocumentReview;
import org.anzheng.evaluations.EvaluationOrder;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.Evaluations;
import org.anzheng.evaluations.FindingForm;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.Nonconformities;
import org.anzheng.evaluations.NonconformityForm;
import org.anzheng.evaluations.NonconformityGrade;
import org.anzheng.evaluations.OrderedSites;
import org.anzheng.evaluations.PlanDay;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.evaluations.SitePlan;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.evaluations.TeamAssignment;
import org.anzheng.evaluations.TeamMember;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.evaluations.Teams;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** Evaluations at any stage, driven through the front doors by those whose duty it is. */
@Component
public class GivenEvaluations {

  private static final String CATEGORY = "TA";
  private static final AtomicInteger COUNT = new AtomicInteger(900_000);

  private final Evaluations evaluations;
  private final Teams teams;
  private final SiteWork site;
  private final Nonconformities nonconformities;
  private final EvaluationSearch search;
  private final GivenSite onSite;
  private final GivenBodies bodies;
  private final GivenPeople people;
  private final GivenParties parties;
  private final Clock clock;

  GivenEvaluations(
      Evaluations evaluations,
      Teams teams,
      SiteWork site,
      Nonconformities nonconformities,
      EvaluationSearch search,
      GivenSite onSite,
      GivenBodies bodies,
      GivenPeople people,
      GivenParties parties,
      Clock clock) {
    this.evaluations = evaluations;
    this.teams = teams;
    this.site = site;
    this.nonconformities = nonconformities;
    this.search = search;
    this.onSite = onSite;
    this.bodies = bodies;
    this.people = people;
    this.parties = parties;
    this.clock = clock;
  }

  /** An evaluation and everybody in it. */
  public record GivenEvaluation(
      String caseNumber,
      Actor client,
      Actor manager,
      GivenPerson leadPerson,
      GivenPerson memberPerson) {

    /** The lead. */
    public Actor lead() {
      return leadPerson.actor();
    }

    /** The other member. */
    public Actor member() {
      return memberPerson.actor();
    }
  }

  /** Just opened, with a body, people and a client of its own. */
  public GivenEvaluation opened() {
    return opened(OrderedSites.NONE);
  }

  /** The same, of a client with these sites. */
  public GivenEvaluation opened(OrderedSites sites) {
    GivenBody body = bodies.approved(CATEGORY);
    Actor client = parties.applicant();
    String number = "WT-2020-" + COUNT.incrementAndGet();
    EvaluationOrder order =
        GivenOrders.of(CATEGORY, number, body.organisation(), client.organisation(), sites);
    evaluations.open(order, body.as(Role.SCHEME_MANAGER));
    return of(number, body, client);
  }

  /** The evaluation of a case that is open already, with new people of its body. */
  public GivenEvaluation of(String caseNumber, GivenBody body, Actor client) {
    String category = search.ofCase(caseNumber).orElseThrow().order().category();
    return new GivenEvaluation(
        caseNumber,
        client,
        parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.SCHEME_MANAGER),
        people.person(body, Set.of(Role.LEAD_AUDITOR), category),
        people.person(body, Set.of(Role.AUDITOR), category));
  }

  /** From opened to a report that recommends to grant. */
  public void report(GivenEvaluation given) {
    team(given);
    prepare(given);
    enter(given);
    findings(given);
    leave(given);
    evaluations.report(given.caseNumber(), report(given.caseNumber()), given.lead());
  }

  /** Assigned, declared, accepted. */
  public void team(GivenEvaluation given) {
    assign(given);
    Declaration declaration = new Declaration(true, true, true, "");
    teams.declare(given.caseNumber(), declaration, given.lead());
    teams.declare(given.caseNumber(), declaration, given.member());
    teams.accept(given.caseNumber(), given.client());
  }

  /** Assigned only. */
  public void assign(GivenEvaluation given) {
    teams.assign(
        given.caseNumber(),
        new TeamAssignment(
            List.of(
                new TeamMember(given.leadPerson().id(), TeamRole.LEAD),
                new TeamMember(given.memberPerson().id(), TeamRole.MEMBER)),
            AssignmentPeriod.on(ChinaTime.dateOf(clock.instant()))),
        given.manager());
  }

  /** The client objects to the team. */
  public void object(GivenEvaluation given) {
    teams.object(given.caseNumber(), "组员曾任职于竞争对手", given.client());
  }

  /** Documents reviewed, plan for today sent and acknowledged. */
  public void prepare(GivenEvaluation given) {
    plan(given);
    site.acknowledgePlan(given.caseNumber(), true, given.client());
  }

  /** Documents reviewed, plan for today sent. */
  public void plan(GivenEvaluation given) {
    site.reviewDocuments(
        given.caseNumber(), new DocumentReview("文件符合要求，可以进入现场", "", List.of()), given.lead());
    PlanDay today = new PlanDay(ChinaTime.dateOf(clock.instant()), "北京市海淀区示例路1号", "首次会议、访谈、查阅记录");
    site.sendPlan(given.caseNumber(), new SitePlan(List.of(today), "随机抽取一个在施项目"), given.lead());
  }

  /** On site, everybody signed in. */
  public void enter(GivenEvaluation given) {
    site.open(given.caseNumber(), GivenSite.minutes(given, "首次会议：介绍审查组与日程"), given.lead());
    onSite.attend(given, AttendanceDirection.IN);
    site.drawSample(given.caseNumber(), List.of("示例项目一", "示例项目二"), given.lead());
  }

  /** Every criterion conforms. */
  public void findings(GivenEvaluation given) {
    for (String criterion : search.ofCase(given.caseNumber()).orElseThrow().order().criteria()) {
      finding(given, criterion, FindingResult.CONFORMING);
    }
  }

  /** A nonconformity on the first criterion, signed by the client; the others conform. */
  public UUID nonconformity(GivenEvaluation given) {
    UUID id = raise(given);
    nonconformities.sign(given.caseNumber(), id, "", given.client());
    return id;
  }

  /** Signed and corrected by the client. */
  public void correct(GivenEvaluation given, UUID nonconformity) {
    nonconformities.sign(given.caseNumber(), nonconformity, "", given.client());
    nonconformities.submit(
        given.caseNumber(), nonconformity, onSite.correction(given), given.client());
  }

  /** A nonconformity on the first criterion, not signed; the others conform. */
  public UUID raise(GivenEvaluation given) {
    findings(given);
    String criterion =
        search.ofCase(given.caseNumber()).orElseThrow().order().criteria().getFirst();
    finding(given, criterion, FindingResult.NONCONFORMING);
    NonconformityForm form =
        new NonconformityForm(
            criterion,
            NonconformityGrade.MINOR,
            "未见 2 份项目评审记录",
            "技术部",
            List.of(onSite.photo(given)));
    return nonconformities.raise(given.caseNumber(), form, given.member());
  }

  /** Everybody signed out, closing meeting held, both minutes signed by the client. */
  public void leave(GivenEvaluation given) {
    onSite.leave(given);
  }

  /** A report that recommends to grant. */
  public EvaluationReport report(String caseNumber) {
    EvaluationOrder order = search.ofCase(caseNumber).orElseThrow().order();
    return new EvaluationReport(
        "服务能力符合认证要求", Recommendation.GRANT, order.scope(), order.manDays(), "", "");
  }

  private void finding(GivenEvaluation given, String criterion, FindingResult result) {
    FindingForm form = new FindingForm(criterion, result, "查阅制度与记录，访谈负责人", List.of());
    site.recordFinding(given.caseNumber(), form, given.member());
  }
}
