package org.anzheng.reporting;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
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
import org.anzheng.register.BodyReporting;
import org.anzheng.register.PublicReporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody sees of which months a body was heard, and of which it was not. */
@PlatformTest
class PublicMonthsTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenFollowUps elsewhen;
  @Autowired GivenReports given;
  @Autowired GivenParties parties;
  @Autowired NationalFiles files;
  @Autowired PublicReporting reporting;
  @Autowired Browser browser;
  @Autowired Clock clock;

  private GivenBody body;
  private Actor officer;
  private Actor anybody;
  private YearMonth over;

  @BeforeEach
  void a_body_and_a_month_whose_day_is_over() {
    over = YearMonth.from(ChinaTime.dateOf(clock.instant())).minusMonths(2);
    body = elsewhen.on(over.minusMonths(1).atDay(15), () -> bodies.approved("TA"));
    officer = parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.CERTIFICATE_OFFICER);
    anybody = parties.regulator(Role.MARKET_REGULATOR);
    close(over);
  }

  @Test
  void a_month_of_silence_is_named_until_the_body_says_that_it_was_empty() {
    await().untilAsserted(() -> assertThat(shown().missing()).containsExactly(over));
    assertThat(shown().heard()).isZero();
    assertThat(page("/bodies/" + body.approvalNo()))
        .contains("缺报月份", over.toString(), "没有另行报送；下列月份")
        .doesNotContain("在本平台办理，实时公示");
    assertThat(page("/statistics.csv"))
        .contains("month missing,,," + body.approvalNo() + ",,," + over);
    assertThat(page("/api/v1/bodies/" + body.approvalNo()))
        .contains("\"monthsMissing\":[\"" + over + "\"]", "\"monthsHeard\":0");

    location(
        browser.send("/body/report-files/empty-months", officer, "emptyMonth", over.toString()));

    await().untilAsserted(() -> assertThat(shown().missing()).isEmpty());
    assertThat(shown().heard()).isEqualTo(1);
    assertThat(page("/bodies/" + body.approvalNo()))
        .contains("在本平台办理，实时公示", "1 个到期月份中 1 个")
        .doesNotContain("缺报月份");
    assertThat(page("/statistics.csv"))
        .contains("months reported,,," + body.approvalNo() + ",,,1,")
        .doesNotContain("month missing,,," + body.approvalNo());
    assertThat(page("/api/v1/bodies")).contains("\"monthsMissing\":[]");
  }

  @Test
  void a_row_of_the_month_that_comes_later_is_heard_of() {
    await().untilAsserted(() -> assertThat(shown().missing()).containsExactly(over));
    Map<String, String> row = new TreeMap<>(given.issue(body, "OWN-" + body.approvalNo()));
    row.put("decidedOn", over.atDay(5).toString());
    row.put("issuedOn", over.atDay(5).toString());
    row.put("validTo", over.atDay(4).plusYears(3).toString());
    given.sent(body, ReportTable.CERTIFICATE, List.of(row));

    await().untilAsserted(() -> assertThat(shown().missing()).isEmpty());
    assertThat(shown().lastReport()).isPresent();
    assertThat(page("/statistics?lang=en")).contains("Months missing", "1 of 1 months due");
  }

  @Test
  void a_body_approved_during_the_month_does_not_owe_it_and_is_said_to_owe_none() {
    GivenBody young = elsewhen.on(over.atDay(2), () -> bodies.approved("TA"));
    close(over);
    await().untilAsserted(() -> assertThat(reporting.find(young.approvalNo())).isPresent());
    assertThat(page("/bodies/" + young.approvalNo()))
        .contains("尚无到期应报月份")
        .doesNotContain("缺报月份", "在本平台办理，实时公示");
  }

  private void close(YearMonth month) {
    files.orderAll(month);
    boolean more = true;
    while (more) {
      more = files.work();
    }
  }

  private BodyReporting shown() {
    return reporting.find(body.approvalNo()).orElseThrow();
  }

  private String page(String path) {
    return Browser.text(browser.open(path, anybody));
  }
}
