package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.register.PublicRegister;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reporting in the browser. */
@PlatformTest
class ReportPagesTest {

  @Autowired Browser browser;
  @Autowired GivenParties parties;
  @Autowired GivenBodies bodies;
  @Autowired GivenReports given;
  @Autowired PublicRegister register;

  @Test
  void an_officer_sees_what_came_back_in_both_languages() {
    GivenBody body = bodies.approved("TA");
    Map<String, String> wrong = new TreeMap<>(given.issue(body, "W-1"));
    wrong.put("validTo", "never");
    ReportBatch batch = given.sent(body, ReportTable.CERTIFICATE, List.of(wrong));
    Actor officer = officer(body);
    String path = "/body/reports/" + batch.number();

    assertThat(browser.read("/body/reports", officer)).contains(batch.number(), "已退回", "试运行");
    assertThat(browser.read(path, officer)).contains("NOT_A_DAY", "到期日期", "不是日期");
    assertThat(english(path + "?lang=en", officer)).contains("Valid to", "is no day");
    assertThat(english(path + "/returned.csv", officer)).contains("W-1", "NOT_A_DAY");
    assertThat(browser.open(path + "/returned.xlsx", officer).getStatus()).isEqualTo(200);
    assertThat(browser.read("/regulator/reports/" + batch.number(), regulator()))
        .contains("NOT_A_DAY");
    assertThat(english("/regulator/reports?lang=en", regulator()))
        .contains(body.approvalNo(), "How promptly bodies report");
    assertThat(browser.open(path, officer(bodies.approved("TA"))).getStatus()).isEqualTo(404);
  }

  @Test
  void a_reported_certificate_says_so_in_public() {
    GivenBody body = bodies.approved("TA");
    String alias = "PAGE-" + body.approvalNo();
    given.sent(body, ReportTable.CERTIFICATE, List.of(given.issue(body, alias)));
    await().untilAsserted(() -> assertThat(register.reportedAs(alias)).hasSize(1));
    String number = register.reportedAs(alias).getFirst();
    Actor anybody = regulator();

    assertThat(browser.open("/certificates/" + alias, anybody).getHeader("Location"))
        .endsWith("/certificates/" + number);
    assertThat(browser.read("/certificates/" + number, anybody))
        .contains("报送：", alias)
        .doesNotContain("document.pdf");
    assertThat(english("/certificates/" + number + "?lang=en", anybody))
        .contains("Reported:", "Number of the body");
    assertThat(browser.open("/certificates/" + number + "/document.pdf", anybody).getStatus())
        .isEqualTo(404);
    assertThat(browser.read("/bodies/" + body.approvalNo(), anybody)).contains("报送情况");
    assertThat(browser.read("/statistics", anybody)).contains("各机构报送情况");
    assertThat(browser.read("/body/certificates/" + number, officer(body))).contains(alias, "RB-");
  }

  @Test
  void forms_that_are_empty_or_wrong_are_shown_again() {
    GivenBody body = bodies.approved("TA");
    Actor officer = officer(body);
    assertThat(browser.send("/body/reports", officer).getStatus()).isEqualTo(422);
    assertThat(browser.send("/body/report-files", officer, "month", "13").getStatus())
        .isEqualTo(422);
    assertThat(browser.send("/body/report-keys", officer, "label", "").getStatus()).isEqualTo(422);
    assertThat(
            Browser.text(browser.send("/body/report-keys", officer, "label", "系统", "days", "30")))
        .contains("azk_");
    Actor head = parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.BODY_HEAD);
    assertThat(browser.send("/body/annual-report", head).getStatus()).isIn(409, 422);
    assertThat(english("/body/annual-report?lang=en", head)).contains("Annual report");
    assertThat(browser.open("/body/reports/layout.csv?table=PLAN", officer).getStatus())
        .isEqualTo(200);
    assertThat(browser.open("/body/reports/layout.csv?table=X", officer).getStatus())
        .isEqualTo(404);
  }

  private String english(String path, Actor actor) {
    return Browser.text(browser.open(path, actor));
  }

  private Actor officer(GivenBody body) {
    return parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.CERTIFICATE_OFFICER);
  }

  private Actor regulator() {
    return parties.regulator(Role.MARKET_REGULATOR);
  }
}
