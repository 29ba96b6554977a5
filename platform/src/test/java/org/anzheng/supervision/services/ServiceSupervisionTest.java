package org.anzheng.supervision.services;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignals;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.Signal;
import org.anzheng.supervision.signals.SignalFilter;
import org.anzheng.supervision.signals.SignalSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An incident that the communications administration records, and the body that follows it up. */
@PlatformTest
class ServiceSupervisionTest {

  @Autowired ServiceSupervision services;
  @Autowired SignalSearch signals;
  @Autowired RunningDeadlines deadlines;
  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired GivenSignals oversight;
  @Autowired Browser browser;

  @Test
  void an_incident_is_a_signal_and_a_duty_that_the_answer_of_the_body_ends() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    Actor telecom = parties.office(Department.INDUSTRY, "110000");
    browser.read("/office/services/new", telecom);
    assertThat(text(browser.send("/office/services", telecom)))
        .contains("href=\"#kind\"", "href=\"#certificate\"");
    String page =
        location(
            browser.send(
                "/office/services",
                telecom,
                "kind",
                "INCIDENT",
                "certificate",
                certificate,
                "occurredOn",
                oversight.found(certificate).occurredOn().toString(),
                "text",
                "示例：服务期间客户网络中断。"));
    String number = page.substring(page.lastIndexOf('/') + 1);
    assertThat(deadlines.ofSubject("service/" + number)).hasSize(1);
    Actor market = parties.regulator(Role.MARKET_REGULATOR);
    assertThat(signals.list(SignalFilter.ALL.about(certificate, "", Optional.empty()), market))
        .extracting(Signal::rule)
        .contains(RiskRule.SERVICE_VIOLATION);
    Actor manager = cast.schemeManager();
    assertThat(browser.read("/body", manager)).contains(number);
    String owed = "/body/services/" + number;
    assertThat(browser.read(owed, manager)).contains("跟进并答复");
    assertThat(browser.send(owed + "/answer", manager).getStatus()).isEqualTo(422);
    location(browser.send(owed + "/answer", manager, "answer", "示例：已安排特殊审核。"));
    assertThat(browser.send(owed + "/answer", manager, "answer", "再答").getStatus()).isEqualTo(409);
    assertThat(browser.read(page, telecom)).contains("示例：已安排特殊审核。", "机构已跟进");
    assertThat(deadlines.ofSubject("service/" + number)).isEmpty();
  }

  @Test
  void an_office_records_in_its_area_and_market_regulators_do_not_record() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    ServiceForm form = oversight.found(certificate);
    Actor far = parties.office(Department.CYBERSPACE, "310000");
    String[] sent = {
      "kind",
      "VIOLATION",
      "certificate",
      certificate,
      "occurredOn",
      form.occurredOn().toString(),
      "text",
      "示例"
    };
    assertThat(text(browser.send("/office/services", far, sent))).contains("不在辖区之内");
    sent[5] = "2999-12-31";
    assertThat(
            text(
                browser.send(
                    "/regulator/services", parties.regulator(Role.CYBERSPACE_REGULATOR), sent)))
        .contains("不晚于今天");
    assertThat(
            browser
                .send("/regulator/services", parties.regulator(Role.MARKET_REGULATOR), sent)
                .getStatus())
        .isEqualTo(403);
    String number = oversight.finding(certificate);
    services.miss(number);
    assertThat(
            services.find(number, parties.regulator(Role.INDUSTRY_REGULATOR)).orElseThrow().late())
        .isTrue();
  }
}
