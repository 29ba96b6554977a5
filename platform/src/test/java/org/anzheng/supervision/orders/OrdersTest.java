package org.anzheng.supervision.orders;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.GivenOversight.GivenScene;
import org.anzheng.given.PlatformTest;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order about a certificate, and the act of the body that closes it. */
@PlatformTest
class OrdersTest {

  private static final String LIST = "/regulator/orders";

  @Autowired Orders orders;
  @Autowired Certificates certificates;
  @Autowired ProceedingDesk desk;
  @Autowired Deadlines deadlines;
  @Autowired GivenOversight given;
  @Autowired GivenCases cases;
  @Autowired Browser browser;

  private GivenDepartment department;
  private GivenCast cast;
  private String certificate;
  private LocalDate today;

  @BeforeEach
  void a_certificate() {
    GivenScene scene = given.scene();
    department = scene.department();
    cast = scene.cast();
    today = scene.today();
    certificate = cases.certificate(cast);
  }

  @Test
  void the_suspension_by_the_body_closes_the_order_that_asked_for_it() {
    assertThat(text(browser.send(LIST + "/check", department.inspector(), unknown())))
        .contains("没有这样的对象");
    String page = location(browser.send(LIST, department.inspector(), terms("SUSPEND")));
    String number = page.substring(page.lastIndexOf('/') + 1);
    assertThat(browser.read("/body", cast.decisionMaker())).contains(number);
    assertThat(browser.read("/body/orders/" + number, cast.decisionMaker()))
        .contains("/body/certificates/" + certificate);
    assertThat(browser.read("/supervision", cast.applicant())).contains(number);
    certificates.suspend(certificate, suspension(), cast.decisionMaker());
    assertThat(status(number)).isEqualTo(OrderStatus.FULFILLED);
    assertThat(browser.send(LIST, department.inspector(), terms("SUSPEND")).getStatus())
        .as("suspended already")
        .isEqualTo(409);
  }

  @Test
  void an_order_that_is_not_answered_becomes_a_lead_and_a_report_can_be_sent_back() {
    String number =
        orders.issue(
            certificate,
            new OrderTerms(OrderedAct.CORRECT, "", "证书范围错误", today.plusDays(1)),
            department.inspector());
    String own = "/body/orders/" + number;
    location(browser.send(own + "/report", cast.decisionMaker(), "words", "正在改正"));
    location(
        browser.send(
            LIST + "/" + number + "/refusal",
            department.inspector(),
            "words",
            "尚未改正",
            "dueOn",
            today.plusDays(2).toString()));
    deadlines.runDue(Instant.now().plus(Duration.ofDays(5)));
    assertThat(status(number)).isEqualTo(OrderStatus.OVERDUE);
    assertThat(browser.read("/regulator/penalty-cases", department.decider()))
        .contains(certificate);
  }

  private SuspensionOrder suspension() {
    return new SuspensionOrder(
        new Ground("0116", "示例：书面申请暂停", List.of()),
        DecisionDates.on(today),
        today,
        today.plusMonths(3),
        List.of("示例：提交整改报告"),
        "示例联系人");
  }

  private OrderStatus status(String number) {
    return desk.file(number, ProceedingKind.ORDER, OrderStatus.class).proceeding().status();
  }

  private String[] unknown() {
    String[] terms = terms("SUSPEND");
    terms[1] = "示例编号";
    return terms;
  }

  private String[] terms(String act) {
    return new String[] {
      "certificate", certificate, "act", act, "facts", "不再符合", "dueOn", today.plusDays(5).toString()
    };
  }
}
