package org.anzheng.supervision.cases;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.GivenOversight.GivenScene;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Organisations;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonStatus;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Penalty cases from the lead to the published sanction, and what they do. */
@PlatformTest
class PenaltyCasesTest {

  private static final String LIST = "/regulator/penalty-cases/";

  @Autowired PenaltyCases cases;
  @Autowired PenaltyHearings hearings;
  @Autowired PenaltyDecisions decisions;
  @Autowired ProceedingDesk desk;
  @Autowired Deadlines deadlines;
  @Autowired BodyDirectory bodies;
  @Autowired PersonDirectory people;
  @Autowired Organisations organisations;
  @Autowired GivenOversight given;
  @Autowired GivenCases certified;
  @Autowired Browser browser;

  private GivenDepartment department;
  private GivenCast cast;
  private LocalDate today;

  @BeforeEach
  void a_department_and_a_body() {
    GivenScene scene = given.scene();
    department = scene.department();
    cast = scene.cast();
    today = scene.today();
  }

  @Test
  void a_fine_is_told_stated_against_decided_served_published_and_closed() {
    String number = given.filed(department, SubjectKind.BODY, cast.body().approvalNo());
    String page = LIST + number;
    String own = "/body/penalty-cases/" + number;
    assertThat(browser.open(own, cast.head()).getStatus()).as("not told yet").isEqualTo(404);
    assertThat(
            text(
                browser.send(
                    page + "/proposal/check", department.investigator(), proposal("300000"))))
        .contains("95000", "155000");
    location(browser.send(page + "/proposal", department.investigator(), proposal("96000")));
    location(browser.send(page + "/review", department.reviewer(), "words", "审核通过"));
    location(browser.send(page + "/notification", department.investigator(), "words", "告知"));

    assertThat(browser.read(own, cast.head())).contains("96,000.00", "不在听证范围内");
    assertThat(browser.open(own + "/letters/notification.pdf", cast.head()).getStatus())
        .isEqualTo(200);
    assertThat(browser.open(own + "/letters/filing.pdf", cast.head()).getStatus()).isEqualTo(404);
    assertThat(browser.send(own + "/hearing-request", cast.head(), "words", "听证").getStatus())
        .isEqualTo(409);
    location(browser.send(own + "/statement", cast.head(), "words", "情节轻微"));
    deadlines.runDue(Instant.now().plus(Duration.ofDays(40)));
    assertThat(status(number)).isEqualTo(PenaltyStatus.READY);

    location(browser.send(page + "/decision", department.decider(), decision("90000")));
    location(browser.send(page + "/service", department.investigator(), service()));
    location(
        browser.send(page + "/publication", department.decider(), "text", "示例人员电话13800000000"));
    assertThat(browser.read("/supervision/records/" + number, cast.applicant()))
        .contains("90,000.00", "***********")
        .doesNotContain("13800000000");
    assertThat(browser.read("/supervision", cast.applicant())).contains(number);
    location(browser.send(page + "/execution", department.investigator(), "words", "已缴纳"));
    location(browser.send(page + "/closing", department.decider(), "words", "结案"));
    assertThat(browser.read(page, department.reviewer())).contains("已结案");
    assertThat(browser.open(page + "/letters/closing.pdf", department.decider()).getStatus())
        .isEqualTo(200);
  }

  @Test
  void a_suspension_of_business_is_heard_discussed_and_reaches_the_standing_when_served() {
    String number =
        given.told(
            department,
            SubjectKind.BODY,
            cast.body().approvalNo(),
            GivenOversight.proposal(
                "REG-59", Circumstance.SEVERE, Penalty.of(PenaltyMeasure.SUSPEND_BUSINESS)));
    hearings.request(number, "申请听证", cast.head());
    HearingCall tooSoon = new HearingCall(today.plusDays(1), "示例地点");
    assertThatThrownBy(() -> hearings.call(number, tooSoon, department.hearer()))
        .isInstanceOf(Refusal.class);
    hearings.call(number, new HearingCall(today.plusDays(30), "示例地点"), department.hearer());
    hearings.hold(number, new HearingRecord("听证笔录", List.of()), department.hearer());
    PenaltyDecision decision =
        new PenaltyDecision(
            "示例罚〔2026〕1号", List.of(Penalty.of(PenaltyMeasure.SUSPEND_BUSINESS)), "理由");
    assertThatThrownBy(() -> decisions.decide(number, decision, department.decider()))
        .as("not discussed")
        .isInstanceOf(Refusal.class);
    decisions.discuss(number, new CollectiveDiscussion("甲、乙", "同意"), department.decider());
    decisions.decide(number, decision, department.decider());
    assertThat(standing()).isEqualTo(BodyStanding.IN_FORCE);
    decisions.serve(
        number, new DecisionService(ServiceWay.ELECTRONIC, today, ""), department.investigator());
    assertThat(standing()).isEqualTo(BodyStanding.SUSPENDED_ORDER);
  }

  @Test
  void a_person_is_barred_through_the_front_door_of_people() {
    String number =
        given.served(
            department,
            cast.head(),
            SubjectKind.PERSON,
            cast.lead().id().toString(),
            GivenOversight.proposal(
                "REG-61P", Circumstance.ORDINARY, Penalty.of(PenaltyMeasure.BAR_PERSON)));
    assertThat(people.find(cast.lead().id()).orElseThrow().status()).isEqualTo(PersonStatus.BARRED);
    decisions.publish(number, new PublicSummary("示例公示"), department.decider());
    assertThat(browser.read("/supervision", cast.applicant()))
        .doesNotContain(people.find(cast.lead().id()).orElseThrow().name());
  }

  @Test
  void another_department_punishes_a_certified_organisation_and_its_body_follows_up() {
    String certificate = certified.certificate(cast);
    GivenDepartment police = given.department(Role.PUBLIC_SECURITY_REGULATOR);
    String uscc = organisations.find(cast.applicant().organisation()).orElseThrow().uscc().value();
    assertThatThrownBy(() -> given.filed(police, SubjectKind.BODY, cast.body().approvalNo()))
        .isInstanceOf(Refusal.class);
    String number =
        given.told(police, SubjectKind.HOLDER, uscc, GivenOversight.fine("CSL-SERVICE", 50_000));
    String own = "/applicant/penalty-cases/" + number;
    assertThat(browser.read("/applicant", cast.applicant())).contains(number);
    location(browser.send(own + "/waiver", cast.applicant(), "words", "放弃"));
    decisions.decide(
        number,
        new PenaltyDecision("示例公罚1号", GivenOversight.fine("CSL-SERVICE", 50_000).penalties(), "理由"),
        police.decider());
    decisions.serve(
        number, new DecisionService(ServiceWay.ELECTRONIC, today, ""), police.investigator());
    assertThat(browser.read("/body/orders", cast.decisionMaker())).contains(certificate, "待机构处理");
  }

  private BodyStanding standing() {
    return bodies.find(cast.body().approvalNo()).orElseThrow().standing();
  }

  private PenaltyStatus status(String number) {
    return desk.file(number, ProceedingKind.PENALTY_CASE, PenaltyStatus.class)
        .proceeding()
        .status();
  }

  private static String[] proposal(String yuan) {
    return new String[] {
      "item",
      "REG-59@1",
      "facts",
      "遗漏程序",
      "circumstance",
      "ORDINARY",
      "penalties",
      "FINE",
      "amount",
      yuan,
      "reason",
      "一般情形"
    };
  }

  private static String[] decision(String yuan) {
    return new String[] {
      "documentNo", "示例罚〔2026〕3号", "penalties", "FINE", "amount", yuan, "reasons", "采纳部分申辩"
    };
  }

  private String[] service() {
    return new String[] {"serviceWay", "ELECTRONIC", "servedOn", today.toString(), "words", "送达"};
  }
}
