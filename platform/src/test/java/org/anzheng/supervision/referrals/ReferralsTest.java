package org.anzheng.supervision.referrals;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignals;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** From an office of the police to the market regulator and back, on the pages of both. */
@PlatformTest
class ReferralsTest {

  @Autowired Referrals referrals;
  @Autowired RunningDeadlines deadlines;
  @Autowired GivenParties parties;
  @Autowired GivenBodies bodies;
  @Autowired GivenSignals oversight;
  @Autowired Browser browser;

  private Actor police;
  private Actor market;
  private String body;

  @BeforeEach
  void two_sides() {
    police = parties.office(Department.PUBLIC_SECURITY, "110000");
    market = parties.regulator(Role.MARKET_REGULATOR);
    body = bodies.approved("TA").approvalNo();
  }

  @Test
  void a_referral_is_received_and_its_outcome_told() {
    browser.read("/office/referrals/new", police);
    String page =
        location(
            browser.upload("/office/referrals", police, GivenFiles.upload("files"), fields(body)));
    String number = page.substring(page.lastIndexOf('/') + 1);
    String theirs = "/regulator/referrals/" + number;
    assertThat(clocks(number)).contains("referral.receipt", "referral.outcome");
    assertThat(browser.read("/regulator", market)).contains(number);
    assertThat(browser.send(page + "/receipt", police).getStatus()).isEqualTo(409);
    assertThat(browser.send(theirs + "/outcome", market, "outcome", "x").getStatus())
        .isEqualTo(409);
    location(browser.send(theirs + "/receipt", market));
    assertThat(browser.send(page + "/withdrawal", police).getStatus()).isEqualTo(409);
    assertThat(browser.send(theirs + "/outcome", market).getStatus()).isEqualTo(422);
    location(browser.send(theirs + "/outcome", market, "outcome", "示例：已立案。"));
    assertThat(browser.read(page, police)).contains("示例：已立案。", "已回告结果");
    assertThat(clocks(number)).isEmpty();
    assertThat(browser.read("/office/referrals", police)).contains(number);
    Actor cyberspace = parties.regulator(Role.CYBERSPACE_REGULATOR);
    assertThat(browser.open(theirs, cyberspace).getStatus()).isEqualTo(404);
    assertThat(browser.open(theirs, parties.regulator(Role.PUBLIC_SECURITY_REGULATOR)).getStatus())
        .as("the department that leads the line reads it")
        .isEqualTo(200);
  }

  @Test
  void it_is_sent_back_with_reasons_or_withdrawn_before_its_receipt() {
    Actor near = parties.office(Department.MARKET_REGULATION, "110100");
    String number = oversight.referral(body, Optional.of(near.organisation()));
    location(browser.send("/office/referrals/" + number + "/return", near, "reasons", "示例：无管辖权"));
    assertThat(referrals.find(number, near).orElseThrow().status())
        .isEqualTo(ReferralStatus.RETURNED);
    String other =
        referrals.send(GivenSignals.form(Department.INDUSTRY, Optional.empty(), body), market);
    location(browser.send("/regulator/referrals/" + other + "/withdrawal", market));
    assertThat(referrals.find(other, market).orElseThrow().status())
        .isEqualTo(ReferralStatus.WITHDRAWN);
  }

  @Test
  void an_office_refers_what_lies_in_its_area_to_whoever_covers_it() {
    Actor far = parties.office(Department.PUBLIC_SECURITY, "310000");
    Actor farMarket = parties.office(Department.MARKET_REGULATION, "310000");
    assertThat(text(send(far, fields(body)))).contains("不在辖区之内");
    assertThat(text(send(police, fields("R-0000-000")))).contains("没有找到");
    String[] toFar = fields(body);
    toFar[3] = farMarket.organisation().toString();
    assertThat(text(send(police, toFar))).contains("不在辖区之内");
    assertThat(text(send(police))).contains("href=\"#department\"", "href=\"#facts\"");
    String[] self = fields(body);
    self[1] = "PUBLIC_SECURITY";
    self[3] = police.organisation().toString();
    assertThat(text(send(police, self))).contains("不能移送给自己");
  }

  @Test
  void a_clock_that_ran_out_is_told_both_lines_once() {
    String number = oversight.referral(body, Optional.empty());
    referrals.escalate(number);
    referrals.escalate(number);
    Referral referral = referrals.find(number, market).orElseThrow();
    assertThat(referral.escalated()).isTrue();
    assertThat(referral.version()).isEqualTo(2);
    assertThat(browser.read("/regulator/referrals/" + number, market)).contains("逾期提请");
  }

  private MockHttpServletResponse send(Actor actor, String... fields) {
    return browser.send("/office/referrals", actor, fields);
  }

  private static String[] fields(String subject) {
    return new String[] {
      "department", "MARKET_REGULATION",
      "office", "",
      "kind", "BODY",
      "subject", subject,
      "facts", "示例：证书被买卖",
      "asked", "示例：请查处"
    };
  }

  private List<String> clocks(String number) {
    return deadlines.ofSubject("referral/" + number).stream().map(RunningDeadline::kind).toList();
  }
}
