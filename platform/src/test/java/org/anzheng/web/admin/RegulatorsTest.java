package org.anzheng.web.admin;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenUscc;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Organisations;
import org.anzheng.parties.Uscc;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RegulatorsTest {

  @Autowired private Browser browser;
  @Autowired private GivenParties given;
  @Autowired private Organisations organisations;
  @Autowired private Accounts accounts;

  @Test
  void theOperatorRegistersADepartmentWithItsFirstAccount() {
    Actor operator = given.operator();
    browser.read("/admin/regulators/new", operator);
    String login = "r" + UUID.randomUUID().toString().substring(0, 10);
    String page =
        location(browser.send("/admin/regulators", operator, form(GivenUscc.next(), login)));
    assertThat(browser.read(page, operator)).contains(login, "示例网信部门", "R02");
    assertThat(browser.read("/admin", operator)).contains(page);
    UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    assertThat(accounts.ofOrganisation(id))
        .extracting(AccountSummary::roles)
        .containsExactly(Set.of(Role.CYBERSPACE_REGULATOR));
    String second = login + "b";
    location(browser.send(page + "/accounts", operator, form(GivenUscc.next(), second)));
    assertThat(browser.read(page, operator)).contains(second);
  }

  @Test
  void theOperatorRegistersTheTechnicalCommitteeWithItsSecretary() {
    Actor operator = given.operator();
    String login = "t" + UUID.randomUUID().toString().substring(0, 10);
    String[] form = form(GivenUscc.next(), login);
    form[11] = "COMMITTEE_SECRETARY";
    String page = location(browser.send("/admin/regulators", operator, form));
    assertThat(browser.read(page, operator)).contains(login, "R08").doesNotContain("R02");
    Actor secretary = given.committee(Role.COMMITTEE_SECRETARY);
    assertThat(browser.read("/committee-work", secretary)).contains("技术委员会工作");
  }

  @Test
  void aWrongFormIsShownAgainWithWhatWasTyped() {
    Actor operator = given.operator();
    String[] form = form(GivenUscc.next(), "someone");
    form[5] = "914403001922038217";
    var answer = browser.send("/admin/regulators", operator, form);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("value=\"914403001922038217\"", "value=\"示例网信部门\"", "href=\"#uscc\"");
  }

  @Test
  void whenTheAccountIsRefusedTheDepartmentIsNotRegisteredEither() {
    Actor operator = given.operator();
    Uscc uscc = GivenUscc.next();
    String[] form = form(uscc, "x");
    form[15] = " ";
    var answer = browser.send("/admin/regulators", operator, form);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#login\"", "href=\"#personName\"");
    assertThat(organisations.findByUscc(uscc)).isEmpty();
  }

  @Test
  void onlyDepartmentsAreFoundAndOnlyByTheOperator() {
    Actor operator = given.operator();
    String body = "/admin/regulators/" + given.bodyAdministrator().organisation();
    assertThat(browser.open(body, operator).getStatus()).isEqualTo(404);
    Actor regulator = given.regulator(Role.MARKET_REGULATOR);
    for (String path :
        List.of("/admin", "/admin/regulators/new", "/admin/regulators/" + UUID.randomUUID())) {
      assertThat(browser.open(path, regulator).getStatus()).isEqualTo(404);
    }
  }

  private static String[] form(Uscc uscc, String login) {
    return new String[] {
      "name", "示例网信部门",
      "nameEn", "Example cyberspace administration",
      "uscc", uscc.value(),
      "division", "110101",
      "address", "北京市东城区示例路2号",
      "role", "CYBERSPACE_REGULATOR",
      "login", login,
      "personName", "示例人员",
      "email", "someone@example.cn",
      "phone", "",
      "password", "first password 2026"
    };
  }
}
