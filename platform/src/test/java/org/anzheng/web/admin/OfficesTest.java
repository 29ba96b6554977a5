package org.anzheng.web.admin;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Department;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Provincial offices: set up by the operator or their own line, reading only what they cover. */
@PlatformTest
class OfficesTest {

  private static final String ADMIN = "/admin/offices";
  private static final String OWN = "/regulator/offices";

  @Autowired private Browser browser;
  @Autowired private GivenParties parties;
  @Autowired private GivenCases cases;
  @Autowired private Accounts accounts;

  @Test
  void the_operator_sets_up_an_office_whose_account_lands_on_what_it_may_do() {
    Actor operator = parties.operator();
    assertThat(browser.read(ADMIN, operator)).contains("登记地方主管部门");
    browser.read(ADMIN + "/new", operator);
    String page = location(browser.send(ADMIN, operator, form("示例省市场监督管理局", "110000")));
    assertThat(browser.read(page, operator)).contains("示例省市场监督管理局", "北京市", "检查、询问和告诫", "无截止日");
    UUID office = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    Actor officer =
        accounts
            .actor(accounts.holding(office, Role.PROVINCIAL_MARKET_REGULATOR).getFirst().id())
            .orElseThrow();
    assertThat(browser.read("/office", officer)).contains("示例省市场监督管理局", "北京市", "检查、询问和告诫", "第五十三条");
    assertThat(browser.read("/regulators", officer)).contains("示例省市场监督管理局", "北京市");
    assertThat(browser.open("/regulator", officer).getStatus()).isEqualTo(404);
  }

  @Test
  void a_national_department_sets_up_its_own_line_and_sees_no_other() {
    Actor industry = parties.regulator(Role.INDUSTRY_REGULATOR);
    browser.read(OWN, industry);
    assertThat(browser.read(OWN + "/new", industry))
        .contains("网络安全服务监督管理")
        .doesNotContain("责令改正并处以罚款", "name=\"department\"");
    String[] form = form("示例省通信管理局", "440000");
    form[13] = "SUPERVISE_SERVICE";
    String page = location(browser.send(OWN, industry, form));
    assertThat(browser.read(page, industry)).contains("示例省通信管理局", "广东省");
    Actor market = parties.regulator(Role.MARKET_REGULATOR);
    assertThat(browser.open(page, market).getStatus()).isEqualTo(404);
    assertThat(browser.send(page + "/area", market).getStatus()).isEqualTo(404);
    browser.read(ADMIN + page.substring(OWN.length()), parties.operator());
    location(
        browser.send(
            page + "/area",
            industry,
            "coverage",
            "440000, 460000",
            "powers",
            "REFER_VIOLATIONS",
            "from",
            "2027-01-01"));
    assertThat(browser.read(page, industry)).contains("海南省", "2026-12-31", "移送违法线索");
    location(browser.send(page + "/accounts", industry, person()));
    assertThat(browser.send(page + "/accounts", industry).getStatus()).isEqualTo(422);
  }

  @Test
  void a_wrong_area_or_power_is_told_with_what_was_typed() {
    Actor operator = parties.operator();
    String[] form = form("示例兵团市场监督管理局", "660000");
    form[13] = "SUPERVISE_SERVICE";
    var answer = browser.send(ADMIN, operator, form);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("href=\"#coverage\"", "660000", "href=\"#powers\"", "示例兵团市场监督管理局");
    assertThat(browser.send(ADMIN, operator).getStatus()).isEqualTo(422);
    form[13] = "NO_SUCH_POWER";
    assertThat(browser.send(ADMIN, operator, form).getStatus()).isEqualTo(422);
    String[] corps = form("示例兵团市场监督管理局", "659001 659002");
    String page = location(browser.send(ADMIN, operator, corps));
    assertThat(browser.read(page, operator)).contains("石河子市");
  }

  @Test
  void an_office_reads_the_register_of_its_area_and_nothing_else_is_there() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);
    String body = "/office/bodies/" + cast.body().approvalNo();
    Actor near = parties.office(Department.CYBERSPACE, "110100", "110108");
    Actor far = parties.office(Department.CYBERSPACE, "310000");
    assertThat(browser.read("/office/bodies", near)).contains(cast.body().approvalNo());
    browser.read(body, near);
    assertThat(browser.read("/office/cases", near)).contains(number);
    assertThat(browser.read("/office/cases/" + number, near)).contains("不含档案");
    assertThat(browser.read("/office/bodies", far)).doesNotContain(cast.body().approvalNo());
    assertThat(browser.read("/office/cases", far)).doesNotContain(number);
    assertThat(browser.open(body, far).getStatus()).isEqualTo(404);
    assertThat(browser.open("/office/cases/" + number, far).getStatus()).isEqualTo(404);
    browser.read("/office/certificates", far);
  }

  private static String[] form(String name, String coverage) {
    String[] organisation = {
      "name", name,
      "nameEn", "",
      "uscc", GivenUscc.next().value(),
      "division", "110101",
      "address", "示例路1号",
      "coverage", coverage,
      "powers", "INSPECT",
      "from", "2023-03-28",
      "department", "MARKET_REGULATION"
    };
    String[] person = person();
    String[] all = java.util.Arrays.copyOf(organisation, organisation.length + person.length);
    System.arraycopy(person, 0, all, organisation.length, person.length);
    return all;
  }

  private static String[] person() {
    return new String[] {
      "login", "o" + UUID.randomUUID().toString().substring(0, 10),
      "personName", "示例人员",
      "email", "someone@example.cn",
      "phone", "",
      "password", "first password 2026"
    };
  }
}
