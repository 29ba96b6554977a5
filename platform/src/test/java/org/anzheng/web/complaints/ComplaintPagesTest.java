package org.anzheng.web.complaints;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenComplaints;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@PlatformTest
class ComplaintPagesTest {

  private static final Pattern ACT = Pattern.compile("name=\"act\"[^>]*value=\"([0-9a-f-]{36})\"");

  @Autowired Browser browser;
  @Autowired GivenCases cases;
  @Autowired GivenComplaints complaints;
  @Autowired GivenParties parties;
  @Autowired Certificates certificates;
  @Autowired java.time.Clock clock;

  private GivenCast cast;
  private Actor officer;

  @BeforeEach
  void a_body_with_a_complaints_officer() {
    cast = cases.castWithAccounts();
    officer = parties.colleague(cast.body().as(Role.BODY_ADMINISTRATOR), Role.COMPLAINTS_OFFICER);
  }

  @Test
  void the_officer_sees_who_complains_and_one_act_after_the_other() {
    String number = complaints.received(cast);
    String page = "/body/complaints/" + number;
    assertThat(browser.read("/body", officer)).contains(number);
    assertThat(browser.read("/body/complaints", officer)).contains(number, page);
    assertThat(browser.read(page, officer))
        .contains(GivenComplaints.NAME, GivenComplaints.TEXT, page + "/acknowledgement/check");
    assertThat(text(browser.send(page + "/acknowledgement/check", officer)))
        .contains("核对", page + "/acknowledgement");
    assertThat(location(browser.send(page + "/acknowledgement", officer))).isEqualTo(page);
    assertThat(browser.read(page, officer)).contains("/validation/check", "/rejection/check");
  }

  @Test
  void a_colleague_with_another_duty_reads_it_without_the_name_and_cannot_act() {
    String number = complaints.received(cast);
    String page = "/body/complaints/" + number;
    assertThat(browser.read(page, cast.decisionMaker()))
        .contains("投诉申诉人员")
        .doesNotContain(GivenComplaints.NAME);
    assertThat(browser.send(page + "/acknowledgement", cast.decisionMaker()).getStatus())
        .isEqualTo(403);
    assertThat(browser.send(page + "/nonsense", officer).getStatus()).isEqualTo(404);
    assertThat(browser.send(page + "/validation", officer).getStatus()).isEqualTo(409);
  }

  @Test
  void an_empty_reason_is_shown_at_its_field() {
    String number = complaints.received(cast);
    String page = "/body/complaints/" + number;
    browser.send(page + "/acknowledgement", officer);
    MockHttpServletResponse answer = browser.send(page + "/rejection/check", officer);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#rejection\"");
  }

  @Test
  void whoever_acted_in_the_subject_reads_why_not_before_the_click() {
    String number = suspendedAndAppealed();
    complaints.investigated(number, officer);
    assertThat(browser.read("/body/complaints/" + number, cast.decisionMaker()))
        .contains("您参与过所涉事项")
        .doesNotContain("/decision/check");
  }

  @Test
  void the_holder_appeals_from_the_notice_of_its_suspension() {
    suspend();
    String form = browser.read("/applicant/complaints/appeals/new", cast.applicant());
    Matcher act = ACT.matcher(form);
    assertThat(act.find()).as(form).isTrue();
    String[] fields = {"act", act.group(1), "text", "示例：暂停依据不足", "contact", ""};
    assertThat(text(browser.send("/applicant/complaints/appeals/check", cast.applicant(), fields)))
        .contains("申诉期间决定不停止执行", "示例：暂停依据不足");
    String page = location(browser.send("/applicant/complaints/appeals", cast.applicant(), fields));
    assertThat(browser.read(page, cast.applicant()))
        .contains("对暂停的申诉", "申诉期间不停止执行", page + "/escalation/check");
    assertThat(browser.read("/applicant/complaints", cast.applicant())).contains(page);
  }

  @Test
  void an_empty_complaint_names_its_fields_and_keeps_what_was_typed() {
    MockHttpServletResponse answer =
        browser.send("/applicant/complaints/check", cast.applicant(), "certificate", "CSSC-X");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#body\"", "href=\"#text\"", "CSSC-X");
    assertThat(browser.read("/applicant/complaints/new", cast.applicant())).contains("投诉事项");
  }

  @Test
  void the_regulator_asks_the_body_and_closes_with_a_result() {
    String number = complaints.escalated(cast);
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    String page = "/regulator/complaints/" + number;
    assertThat(browser.read("/regulator", regulator)).contains(number);
    assertThat(browser.read("/regulator/complaints", regulator)).contains(page);
    assertThat(browser.read(page, regulator)).contains(GivenComplaints.NAME, "/question/check");
    location(browser.send(page + "/question", regulator, "question", "示例：请说明"));
    String own = "/body/complaints/" + number;
    assertThat(browser.read("/body", officer)).contains("机构说明截止");
    assertThat(browser.read(own, officer)).contains(own + "/statement/check", "示例：请说明");
    location(browser.send(own + "/statement", officer, "statement", "示例：已处理"));
    location(
        browser.send(page + "/closing", regulator, "result", "HANDLED_PROPERLY", "answer", "适当"));
    assertThat(browser.read("/applicant/complaints/" + number, cast.applicant()))
        .contains("机构处理适当");
  }

  @Test
  void other_departments_and_what_was_not_escalated() {
    String number = complaints.received(cast);
    Actor police = parties.regulator(Role.PUBLIC_SECURITY_REGULATOR);
    assertThat(browser.open("/regulator/complaints", police).getStatus()).isEqualTo(403);
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    assertThat(browser.open("/regulator/complaints/" + number, regulator).getStatus())
        .isEqualTo(404);
  }

  private String suspendedAndAppealed() {
    suspend();
    return complaints.appeal(cast, org.anzheng.complaints.ComplaintTopic.SUSPENSION);
  }

  private void suspend() {
    String certificate = cases.certificate(cast);
    var today = ChinaTime.dateOf(clock.instant());
    certificates.suspend(
        certificate,
        new SuspensionOrder(
            new Ground("0111", "示例事实", List.of()),
            DecisionDates.on(today),
            today,
            today.plusDays(30),
            List.of("提交整改报告"),
            "示例联系人"),
        cast.decisionMaker());
  }
}
