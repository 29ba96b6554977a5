package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.AUDITOR;
import static org.anzheng.kernel.Role.LEAD_AUDITOR;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.AttendanceEntry;
import org.anzheng.evaluations.CorrectiveAction;
import org.anzheng.evaluations.Declaration;
import org.anzheng.evaluations.DocumentReview;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.Evaluations;
import org.anzheng.evaluations.FindingForm;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.MeetingForm;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.Nonconformities;
import org.anzheng.evaluations.NonconformityForm;
import org.anzheng.evaluations.NonconformityGrade;
import org.anzheng.evaluations.PlanDay;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.evaluations.SitePlan;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.evaluations.TeamAssignment;
import org.anzheng.evaluations.TeamMember;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.evaluations.Teams;
import org.anzheng.evaluations.Verification;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** What scripted people do in an evaluation. */
@Component
public class EvaluationActs {

  private final Evaluations evaluations;
  private final EvaluationSearch search;
  private final Teams teams;
  private final SiteWork site;
  private final Nonconformities nonconformities;
  private final CaseActs files;

  EvaluationActs(
      Evaluations evaluations,
      EvaluationSearch search,
      Teams teams,
      SiteWork site,
      Nonconformities nonconformities,
      CaseActs files) {
    this.evaluations = evaluations;
    this.search = search;
    this.teams = teams;
    this.site = site;
    this.nonconformities = nonconformities;
    this.files = files;
  }

  /** Team for the day on site, declarations of its members, consent of the client. */
  public void team(String number, AssignmentPeriod period, DemoClient client, DemoBody body) {
    teams.assign(
        number,
        new TeamAssignment(
            List.of(
                new TeamMember(body.lead(), TeamRole.LEAD),
                new TeamMember(body.auditor(), TeamRole.MEMBER)),
            period),
        body.as(SCHEME_MANAGER));
    Declaration declaration = new Declaration(true, true, true, "");
    teams.declare(number, declaration, body.as(LEAD_AUDITOR));
    teams.declare(number, declaration, body.as(AUDITOR));
    teams.accept(number, client.applicant());
  }

  /** Documents reviewed, plan for the days on site sent and acknowledged. */
  public void plan(
      String number,
      List<LocalDate> days,
      boolean shorterNotice,
      DemoClient client,
      DemoBody body) {
    site.reviewDocuments(
        number, new DocumentReview("示例：文件充分，可以进入现场审核。", "", List.of()), body.as(LEAD_AUDITOR));
    site.sendPlan(
        number,
        new SitePlan(
            days.stream().map(day -> new PlanDay(day, client.address(), "首次会议、条款审核、末次会议")).toList(),
            "随机抽取在建项目"),
        body.as(LEAD_AUDITOR));
    site.acknowledgePlan(number, shorterNotice, client.applicant());
  }

  /**
   * Opening meeting, arrival of everybody, sample, a finding for every criterion: one does not
   * conform.
   */
  public void onSite(String number, DemoBody body) {
    site.open(number, minutes("示例：首次会议记录，审核范围与议程已确认。", body), body.as(LEAD_AUDITOR));
    attend(number, AttendanceDirection.IN, body);
    site.drawSample(number, List.of("示例政务云运维项目", "示例银行安全评估项目", "示例医院咨询项目"), body.as(LEAD_AUDITOR));
    List<String> criteria = search.ofCase(number).orElseThrow().order().criteria();
    find(number, criteria.getFirst(), FindingResult.NONCONFORMING, "示例：1 份服务记录缺少客户确认。", body);
    for (String criterion : criteria.subList(1, criteria.size())) {
      find(number, criterion, FindingResult.CONFORMING, "示例：查阅记录并访谈，符合。", body);
    }
  }

  /** Everybody leaves for the day. */
  public void rest(String number, DemoBody body) {
    attend(number, AttendanceDirection.OUT, body);
  }

  /** A minor nonconformity for what did not conform, signed by the client. */
  public UUID nonconformity(String number, DemoClient client, DemoBody body) {
    String criterion = search.ofCase(number).orElseThrow().order().criteria().getFirst();
    UUID photo = files.evidence("示例现场照片 " + number, body.as(LEAD_AUDITOR));
    UUID id =
        nonconformities.raise(
            number,
            new NonconformityForm(
                criterion,
                NonconformityGrade.MINOR,
                "示例：抽查的 3 份服务记录中 1 份缺少客户确认。",
                "服务交付部",
                List.of(photo)),
            body.as(LEAD_AUDITOR));
    nonconformities.sign(number, id, "示例：确认事实。", client.applicant());
    return id;
  }

  /** The closing meeting, both minutes signed by the client, and departure of everybody. */
  public void leave(String number, DemoClient client, DemoBody body) {
    site.close(number, minutes("示例：末次会议记录，审核发现已通报。", body), body.as(LEAD_AUDITOR));
    for (MeetingKind kind : MeetingKind.values()) {
      site.signMinutes(number, kind, 1, "", client.applicant());
    }
    rest(number, body);
    site.leave(number, body.as(LEAD_AUDITOR));
  }

  /** The client's corrective action. */
  public void correct(String number, UUID nonconformity, DemoClient client) {
    nonconformities.submit(
        number,
        nonconformity,
        new CorrectiveAction(
            "示例：交付流程未设确认检查点。",
            "示例：已补齐客户确认。",
            "示例：在交付系统中增加必填的确认步骤，并完成培训。",
            List.of(files.evidence("示例整改证据 " + number, client.applicant()))),
        client.applicant());
  }

  /** Verified on documents. */
  public void verify(String number, UUID nonconformity, DemoBody body) {
    nonconformities.verify(
        number, nonconformity, Verification.onPaper(true, "示例：整改有效。"), body.as(LEAD_AUDITOR));
  }

  /** The evaluation report. */
  public void report(String number, Recommendation recommendation, DemoBody body) {
    var order = search.ofCase(number).orElseThrow().order();
    evaluations.report(
        number,
        new EvaluationReport(
            "示例：服务能力符合所申请类别与级别的要求。",
            recommendation,
            order.scope(),
            new BigDecimal(order.manDays().toPlainString()),
            "",
            ""),
        body.as(LEAD_AUDITOR));
  }

  private void find(
      String number, String criterion, FindingResult result, String text, DemoBody body) {
    site.recordFinding(
        number, new FindingForm(criterion, result, text, List.of()), body.as(LEAD_AUDITOR));
  }

  private static MeetingForm minutes(String text, DemoBody body) {
    return new MeetingForm(
        text, List.of(body.lead(), body.auditor()), List.of("示例总经理", "示例质量负责人", "示例技术负责人"));
  }

  /** Everybody signs in and out alone. */
  private void attend(String number, AttendanceDirection direction, DemoBody body) {
    attend(number, body.lead(), direction, body.as(LEAD_AUDITOR));
    attend(number, body.auditor(), direction, body.as(AUDITOR));
  }

  private void attend(String number, UUID person, AttendanceDirection direction, Actor actor) {
    site.attend(
        number, new AttendanceEntry(person, direction, Optional.empty(), "示例总部", ""), actor);
  }
}
