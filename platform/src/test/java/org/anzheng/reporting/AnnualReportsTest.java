package org.anzheng.reporting;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.given.Refused;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.register.PublicReporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body submits its annual report; the regulator reads it, the public sees that it did. */
@PlatformTest
class AnnualReportsTest {

  private static final String WORDS = "示例：本年度无重大事项";
  private static final String LIST = "/regulator/annual-reports";

  @Autowired GivenBodies bodies;
  @Autowired GivenFollowUps elsewhen;
  @Autowired GivenReports given;
  @Autowired GivenParties parties;
  @Autowired AnnualReports reports;
  @Autowired PublicReporting reporting;
  @Autowired Browser browser;
  @Autowired Clock clock;

  private LocalDate today;
  private GivenBody body;
  private Actor head;
  private Actor regulator;

  @BeforeEach
  void a_body_of_last_year() {
    today = ChinaTime.dateOf(clock.instant());
    body = elsewhen.on(today.minusYears(1), () -> bodies.approved("TA"));
    head = parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.BODY_HEAD);
    regulator = parties.regulator(Role.MARKET_REGULATOR);
  }

  @Test
  void what_the_head_submits_the_regulator_reads_and_the_public_sees_the_day() {
    int year = today.getYear() - 1;
    String one = LIST + "/" + year + "/" + body.approvalNo();
    assertThat(browser.open(one, regulator).getStatus()).isEqualTo(404);
    assertThat(line(year)).contains("未提交").doesNotContain("已于");
    assertThat(browser.read("/bodies/" + body.approvalNo(), regulator))
        .contains(year + " 年度")
        .doesNotContain(year + " 年度，");

    List<String> fields = new ArrayList<>();
    for (AnnualItem item : AnnualItem.values()) {
      if (!item.isFigure()) {
        fields.addAll(List.of(item.name(), WORDS + item.name()));
      }
    }
    location(browser.send("/body/annual-report", head, fields.toArray(String[]::new)));

    assertThat(browser.read("/body/annual-report", head))
        .contains("已于 " + today, WORDS + "IMPARTIALITY");
    assertThat(line(year)).contains(today.toString());
    assertThat(browser.read(one, regulator))
        .contains(body.approvalNo(), WORDS + "WORK", "专职", today.toString());
    assertThat(browser.read("/regulator/reports", regulator)).contains(LIST);
    await()
        .untilAsserted(() ->
            assertThat(reporting.find(body.approvalNo()).orElseThrow().annual().submittedOn())
                .hasValue(today));
    assertThat(reporting.find(body.approvalNo()).orElseThrow().lastReport())
        .as("it never sent a file")
        .isEmpty();
    assertThat(browser.read("/bodies/" + body.approvalNo(), regulator))
        .contains(year + " 年度，" + today + " 提交")
        .doesNotContain(WORDS);
    assertThat(Browser.text(browser.open("/statistics.csv", regulator)))
        .contains("annual report " + year + ",,," + body.approvalNo() + ",,," + today);
  }

  @Test
  void another_body_reads_nothing_of_it() {
    int year = given.annual(body, WORDS);
    GivenBody other = elsewhen.on(today.minusYears(1), () -> bodies.approved("TA"));
    Actor stranger = parties.colleague(other.as(Role.BODY_ADMINISTRATOR), Role.BODY_HEAD);

    assertThat(browser.read("/body/annual-report", stranger)).doesNotContain(WORDS);
    assertThat(reports.of(year, stranger).submittedOn()).isEmpty();
    assertThat(browser.open(LIST + "/" + year + "/" + body.approvalNo(), stranger).getStatus())
        .isIn(403, 404);
    assertThat(browser.open(LIST, stranger).getStatus()).isIn(403, 404);
  }

  @Test
  void it_is_submitted_once_and_years_of_which_nobody_reports_are_not_there() {
    int year = given.annual(body, WORDS);
    assertThat(Refused.refusedWith(() -> given.annual(body, WORDS)))
        .extracting(Objection::reason)
        .containsExactly(ReportRefusal.ANNUAL_SUBMITTED);
    assertThat(reports.submitted(year)).anyMatch(r -> r.approvalNo().equals(body.approvalNo()));
    assertThat(reports.submitted(year - 1))
        .noneMatch(r -> r.approvalNo().equals(body.approvalNo()));
    assertThat(browser.open(LIST + "/" + (year + 1), regulator).getStatus()).isEqualTo(404);
    assertThat(browser.open(LIST + "/" + year + "/NONE", regulator).getStatus()).isEqualTo(404);
  }

  /** What the list of a year says of the body. */
  private String line(int year) {
    String page = browser.read(LIST + "/" + year, regulator);
    int start = page.indexOf("/regulator/bodies/" + body.approvalNo());
    assertThat(start).isPositive();
    return page.substring(start, page.indexOf("</tr>", start));
  }
}
