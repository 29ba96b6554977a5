package org.anzheng.reporting;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body states that a month was empty; who says nothing at all is not heard of. */
@PlatformTest
class EmptyMonthsTest {

  private static final String PAGE = "/body/report-files";

  @Autowired GivenBodies bodies;
  @Autowired GivenFollowUps elsewhen;
  @Autowired GivenReports given;
  @Autowired GivenParties parties;
  @Autowired Reports reports;
  @Autowired NationalFiles files;
  @Autowired ReportTraces traces;
  @Autowired Browser browser;
  @Autowired Clock clock;

  private GivenBody body;
  private Actor officer;
  private YearMonth last;

  @BeforeEach
  void a_body_of_some_months() {
    last = YearMonth.from(ChinaTime.dateOf(clock.instant())).minusMonths(1);
    body = elsewhen.on(last.minusMonths(2).atDay(15), () -> bodies.approved("TA"));
    officer = parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.CERTIFICATE_OFFICER);
  }

  @Test
  void an_empty_month_is_stated_once_when_it_is_over() {
    assertThat(traces.heardOf(last)).doesNotContain(body.approvalNo());

    location(browser.send(PAGE + "/empty-months", officer, "emptyMonth", last.toString()));

    assertThat(traces.heardOf(last)).contains(body.approvalNo());
    assertThat(traces.heardOf(last.minusMonths(1))).doesNotContain(body.approvalNo());
    assertThat(browser.read(PAGE, officer)).contains("零报告", last.toString());
    for (String wrong :
        List.of(
            last.toString(),
            last.plusMonths(1).toString(),
            last.minusYears(3).toString(),
            "",
            "x".repeat(9000))) {
      assertThat(browser.send(PAGE + "/empty-months", officer, "emptyMonth", wrong).getStatus())
          .as(wrong)
          .isIn(409, 422);
    }
    assertThat(
            browser
                .send(
                    PAGE + "/empty-months",
                    parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.REVIEWER),
                    "emptyMonth",
                    last.toString())
                .getStatus())
        .isEqualTo(403);
  }

  @Test
  void a_month_with_a_row_is_not_empty_and_its_row_is_heard_of() {
    Map<String, String> row = new TreeMap<>(given.issue(body, "OWN-" + body.approvalNo()));
    row.put("decidedOn", last.atDay(5).toString());
    row.put("issuedOn", last.atDay(5).toString());
    row.put("validTo", last.atDay(4).plusYears(3).toString());
    ReportBatch batch = given.sent(body, ReportTable.CERTIFICATE, List.of(row));
    assertThat(batch.accepted()).as(reports.returned(batch, 0, 9).toString()).isEqualTo(1);

    assertThat(traces.heardOf(last)).contains(body.approvalNo());
    assertThat(
            browser
                .send(PAGE + "/empty-months", officer, "emptyMonth", last.toString())
                .getStatus())
        .isIn(409, 422);
  }

  @Test
  void a_month_is_closed_when_its_files_were_made_and_corrections_are_counted() {
    Instant since = ChinaTime.startOf(last.atDay(1));
    files.orderAll(last);
    while (files.work()) {
      assertThat(files.of(body.approvalNo())).isNotNull();
    }

    assertThat(traces.closedMonths(last.atDay(1))).contains(last);
    assertThat(traces.heardOf(last)).doesNotContain(body.approvalNo());
    assertThat(traces.corrected(1, since))
        .extracting(CorrectedMonth::body)
        .doesNotContain(body.organisation());
  }
}
