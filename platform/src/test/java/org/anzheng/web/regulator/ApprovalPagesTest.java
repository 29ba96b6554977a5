package org.anzheng.web.regulator;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@PlatformTest
class ApprovalPagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenParties parties;
  @Autowired private GivenBodies bodies;
  @Autowired private BodyDirectory directory;
  @Autowired private Clock clock;

  @Test
  void aBodyIsRegisteredThenApprovedThenSuspended() {
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    browser.read("/regulator/organisations/new", regulator);
    String organisation = location(register(regulator));
    assertThat(browser.read(organisation, regulator)).contains(organisation + "/approval");
    assertThat(browser.read("/regulator", regulator)).contains(organisation);
    assertThat(browser.read(organisation + "/approval", regulator))
        .contains("检测评估", "evidence.CAPITAL", "3,000,000", "第十条");

    String[] form = approval("TA", "OM");
    var check = browser.send(organisation + "/approval/check", regulator, form);
    assertThat(text(check)).contains("请核对批准决定", "示例核查记录 CAPITAL", "检测评估");
    assertThat(directory.ofOrganisation(id(organisation))).isEmpty();
    String body = location(browser.send(organisation + "/approval", regulator, form));
    assertThat(browser.read(body, regulator)).contains("CNCA-R-", "有效", "示例核查记录 CAPITAL");
    assertThat(location(browser.open(organisation, regulator))).isEqualTo(body);

    String order = body + "/suspension-order";
    browser.read(order, regulator);
    assertThat(text(browser.send(order + "/check", regulator, "reason", "减少认证程序")))
        .contains("请核对：责令停业整顿", "减少认证程序");
    assertThat(location(browser.send(order, regulator, "reason", "减少认证程序"))).isEqualTo(body);
    assertThat(browser.read(body, regulator)).contains("停业整顿", "减少认证程序", "停业整顿届满");
    assertThat(browser.read("/regulator", regulator)).contains(body, "停业整顿至");
    assertThat(browser.read("/regulator/bodies", regulator)).contains(body);
    assertThat(browser.open(order, regulator).getStatus()).isEqualTo(409);
  }

  @Test
  void aConditionThatIsNotTickedIsMissing() {
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    String path = "/regulator/organisations/" + bodies.unapproved() + "/approval";
    var answer =
        browser.send(
            path + "/check",
            regulator,
            "from",
            today(),
            "evidence.CAPITAL",
            "验资报告",
            "met.PREMISES",
            "yes");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#categories\"", "href=\"#evidence.CAPITAL\"", "验资报告");
    assertThat(text(browser.send(path, regulator, "from", "tomorrow")))
        .contains("value=\"tomorrow\"", "href=\"#from\"");
  }

  @Test
  void anOrderWithoutAReasonIsShownAgain() {
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    String number = bodies.approved("TA").approvalNo();
    var answer =
        browser.send("/regulator/bodies/" + number + "/revocation/check", regulator, "reason", " ");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#reason\"");
    assertThat(directory.find(number).map(BodySummary::standing)).contains(BodyStanding.IN_FORCE);
  }

  @Test
  void otherDepartmentsReadButDoNotDecide() {
    Actor other = parties.regulator(Role.PUBLIC_SECURITY_REGULATOR);
    String number = bodies.approved("TA").approvalNo();
    String organisation = "/regulator/organisations/" + bodies.unapproved();
    browser.read("/regulator", other);
    browser.read("/regulator/bodies", other);
    browser.read("/regulator/bodies/" + number, other);
    browser.read(organisation, other);
    assertThat(browser.read("/regulator/parameters", other))
        .contains("认证证书有效期", "法定", "类推", "实践", "设计", "第二十一条", "03-31");
    for (String path :
        List.of(
            "/regulator/organisations/new",
            organisation + "/approval",
            "/regulator/bodies/" + number + "/revocation")) {
      assertThat(browser.open(path, other).getStatus()).as(path).isEqualTo(403);
    }
    assertThat(
            browser
                .send("/regulator/bodies/" + number + "/revocation", other, "reason", "x")
                .getStatus())
        .isEqualTo(403);
    assertThat(browser.send(organisation + "/approval", other, approval("TA")).getStatus())
        .isEqualTo(403);
    assertThat(register(other).getStatus()).isEqualTo(403);
  }

  @Test
  void forOthersThereIsNothingHere() {
    Actor administrator = parties.bodyAdministrator();
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    String number = bodies.approved("TA").approvalNo();
    for (String path :
        List.of(
            "/regulator",
            "/regulator/bodies",
            "/regulator/bodies/" + number,
            "/regulator/parameters")) {
      assertThat(browser.open(path, administrator).getStatus()).as(path).isEqualTo(404);
    }
    for (String path :
        List.of(
            "/regulator/bodies/CNCA-R-1999-001",
            "/regulator/bodies/" + number + "/promotion",
            "/regulator/organisations/" + parties.applicant().organisation())) {
      assertThat(browser.open(path, regulator).getStatus()).as(path).isEqualTo(404);
    }
  }

  private MockHttpServletResponse register(Actor actor) {
    String login = "b" + UUID.randomUUID().toString().substring(0, 10);
    return browser.send(
        "/regulator/organisations",
        actor,
        "name",
        "示例认证中心" + login,
        "nameEn",
        "Example Centre",
        "uscc",
        GivenUscc.next().value(),
        "division",
        "110101",
        "address",
        "北京市东城区示例路3号",
        "login",
        login,
        "personName",
        "示例管理员",
        "email",
        "admin@example.cn",
        "password",
        "first password 2026");
  }

  private String[] approval(String... categories) {
    List<String> fields = new ArrayList<>(List.of("from", today()));
    for (String category : categories) {
      fields.addAll(List.of("categories", category));
    }
    for (ApprovalCondition condition : ApprovalCondition.values()) {
      fields.addAll(
          List.of("met." + condition, "yes", "evidence." + condition, "示例核查记录 " + condition));
    }
    return fields.toArray(String[]::new);
  }

  private String today() {
    return ChinaTime.dateOf(clock.instant()).toString();
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
