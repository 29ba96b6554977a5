package org.anzheng.web.regulator;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenApprovals;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
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
  @Autowired private GivenApprovals approvals;

  @Test
  void aBodyIsRegisteredThenApprovedThenSuspended() {
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    browser.read("/regulator/organisations/new", regulator);
    String organisation = location(register(regulator));
    assertThat(browser.read(organisation, regulator)).contains("批准须由该机构提交申请");
    Actor administrator =
        new Actor(UUID.randomUUID(), id(organisation), Set.of(Role.BODY_ADMINISTRATOR));
    String body = "/regulator/bodies/" + approvals.approved(administrator, "TA", "OM");
    assertThat(browser.read(body, regulator)).contains("CNCA-R-", "有效", "示例核查记录");
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
  void aCategoryIsRevokedAloneAndARevocationNeedsItsGround() {
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    String body = "/regulator/bodies/" + bodies.approved("TA", "OM").approvalNo();
    assertThat(browser.read(body + "/category-revocation", regulator)).contains("检测评估", "安全运维");
    var check =
        browser.send(
            body + "/category-revocation/check", regulator, "category", "OM", "reason", "能力丧失");
    assertThat(text(check)).contains("请核对：撤销部分类别", "能力丧失", "安全运维");
    assertThat(
            location(
                browser.send(
                    body + "/category-revocation", regulator, "category", "OM", "reason", "能力丧失")))
        .isEqualTo(body);
    assertThat(browser.read(body, regulator)).contains("撤销部分类别", "能力丧失", "有效");
    var groundless = browser.send(body + "/revocation", regulator, "reason", "严重失实");
    assertThat(groundless.getStatus()).isEqualTo(422);
    assertThat(text(groundless)).contains("href=\"#ground\"", "出具虚假或者严重失实的认证结论");
    location(
        browser.send(
            body + "/revocation", regulator, "ground", "FALSE_CONCLUSION", "reason", "严重失实"));
    assertThat(browser.read(body, regulator)).contains("办理注销手续");
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
        List.of("/regulator/organisations/new", "/regulator/bodies/" + number + "/revocation")) {
      assertThat(browser.open(path, other).getStatus()).as(path).isEqualTo(403);
    }
    assertThat(
            browser
                .send("/regulator/bodies/" + number + "/revocation", other, "reason", "x")
                .getStatus())
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

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
