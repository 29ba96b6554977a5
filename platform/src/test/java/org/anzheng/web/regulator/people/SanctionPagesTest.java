package org.anzheng.web.regulator.people;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SanctionPagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenParties parties;
  @Autowired private GivenBodies bodies;
  @Autowired private GivenPeople people;
  @Autowired private PersonDirectory directory;

  @Test
  void aPersonIsLookedUpAndSuspended() {
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    GivenBody body = new GivenBody(bodies.unapproved(), "");
    GivenPerson person = people.person(body, Set.of(Role.AUDITOR), "TA");
    String number = directory.find(person.id()).orElseThrow().registrationNo();
    String page = "/regulator/people/" + person.id();

    assertThat(browser.read("/regulator/people?registrationNo=" + number, regulator))
        .contains("查到 1 条登记", page);
    assertThat(browser.read("/regulator/people?registrationNo=nobody", regulator))
        .contains("没有登记过注册编号 nobody");
    assertThat(browser.read(page, regulator)).contains(page + "/suspension", page + "/bar");
    browser.read(page + "/suspension", regulator);
    var wrong = browser.send(page + "/suspension/check", regulator, "months", "3", "ground", "");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("6 个月至 24 个月", "value=\"3\"", "href=\"#ground\"");
    String[] form = {"months", "6", "ground", "示例：同时在两个机构执业", "documentNo", "示例决字1号"};
    assertThat(text(browser.send(page + "/suspension/check", regulator, form)))
        .contains("请核对：停止执业", "期满自动恢复");
    assertThat(directory.find(person.id()).orElseThrow().status()).isEqualTo(PersonStatus.ACTIVE);

    assertThat(location(browser.send(page + "/suspension", regulator, form))).isEqualTo(page);
    assertThat(browser.read(page, regulator)).contains("示例决字1号", page + "/bar");
    assertThat(browser.read("/regulator/people?lang=en", regulator))
        .contains(number, "practice suspended");
    assertThat(browser.open(page + "/suspension", regulator).getStatus()).isEqualTo(409);
    assertThat(browser.read("/body/people?lang=zh", person.actor())).contains("停止执业", "少于法定的");
  }

  @Test
  void othersReadButDoNotOrder() {
    Actor department = parties.regulator(Role.PUBLIC_SECURITY_REGULATOR);
    GivenPerson person =
        people.person(new GivenBody(bodies.unapproved(), ""), Set.of(Role.AUDITOR), "TA");
    String page = "/regulator/people/" + person.id();
    assertThat(browser.read(page, department)).doesNotContain(page + "/bar");
    assertThat(browser.open(page + "/bar", department).getStatus()).isEqualTo(403);
    assertThat(browser.send(page + "/bar", department, "ground", "示例").getStatus()).isEqualTo(403);
  }

  @Test
  void theHomeNamesApprovedBodiesWithTooFewPeople() {
    GivenBody body = bodies.approved("TA");
    assertThat(browser.read("/regulator", parties.regulator(Role.MARKET_REGULATOR)))
        .contains("/regulator/bodies/" + body.approvalNo(), "少于 10 人");
  }
}
