package org.anzheng.web.body;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.Tariffs;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenApprovals;
import org.anzheng.given.GivenParties;
import org.anzheng.given.Identities;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Organisations;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonStatus;
import org.anzheng.people.PersonSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@PlatformTest
class SetupPagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenParties parties;
  @Autowired private GivenApprovals approvals;
  @Autowired private BodyDirectory directory;
  @Autowired private Tariffs tariffs;
  @Autowired private Accounts accounts;
  @Autowired private PersonDirectory people;
  @Autowired private Organisations organisations;
  @Autowired private Clock clock;

  private Actor administrator;

  @BeforeEach
  void aBody() {
    administrator = parties.bodyAdministrator();
  }

  @Test
  void theAdministratorMakesAccountsAndChangesTheirDuties() {
    browser.read("/body/accounts/new", administrator);
    String login = "a" + UUID.randomUUID().toString().substring(0, 10);
    String page =
        location(
            browser.send(
                "/body/accounts",
                administrator,
                "login",
                login,
                "personName",
                "示例复核员",
                "email",
                "a@example.cn",
                "password",
                "first password 2026",
                "roles",
                "REVIEWER"));
    assertThat(browser.read(page, administrator)).contains("示例复核员", "roles-REVIEWER");
    location(
        browser.send(
            page + "/duties", administrator, "roles", "DECISION_MAKER", "roles", "BODY_HEAD"));
    assertThat(accounts.find(id(page)).orElseThrow().roles())
        .isEqualTo(Set.of(Role.DECISION_MAKER, Role.BODY_HEAD));
    location(browser.send(page + "/status", administrator, "turn", "DISABLE"));
    assertThat(accounts.find(id(page)).orElseThrow().active()).isFalse();
    assertThat(browser.read("/body/accounts", administrator)).contains(login, "停用");
  }

  @Test
  void anAccountWithoutDutiesIsShownAgain() {
    MockHttpServletResponse answer =
        browser.send("/body/accounts", administrator, "login", "valid.login", "personName", "");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("value=\"valid.login\"", "href=\"#roles\"");
  }

  @Test
  void aPersonIsRegisteredAndFoundCompetent() {
    assertThat(browser.read("/body/people", administrator)).contains("尚未登记人员");
    browser.read("/body/people/new", administrator);
    String number = Identities.identityNumber();
    String page = location(register(number));
    for (String act : List.of("competence", "association", "renewal", "departure")) {
      browser.read(page + "/" + act, administrator);
    }
    location(
        browser.send(
            page + "/competence",
            administrator,
            "category",
            "TA",
            "clauseGroup",
            "",
            "evidence-EXAM",
            "示例考试",
            "evidence-EXAM-date",
            today().toString(),
            "validFrom",
            today().toString(),
            "validUntil",
            today().plusYears(3).toString()));
    Actor client = parties.applicant();
    String uscc = organisations.find(client.organisation()).orElseThrow().uscc().value();
    location(
        browser.send(
            page + "/association", administrator, "uscc", uscc, "kind", "CONSULTED", "until", ""));
    location(
        browser.send(
            page + "/renewal", administrator, "registeredUntil", today().plusYears(6).toString()));
    assertThat(browser.read(page, administrator))
        .contains("示例考试", "仍在持续", today().plusYears(6).toString())
        .doesNotContain(number);
    assertThat(browser.read("/body/people", administrator)).contains(page, "TA");
    PersonSummary person = people.find(id(page)).orElseThrow();
    assertThat(person.competentFor("TA", today())).isTrue();
    location(browser.send(page + "/departure", administrator));
    assertThat(people.find(id(page)).orElseThrow().status()).isEqualTo(PersonStatus.LEFT);
    assertThat(browser.read(page, administrator)).contains("已离开");
  }

  @Test
  void aPersonOfAnotherBodyCannotBeRegisteredOrSeen() {
    String number = Identities.identityNumber();
    String page = location(register(number));
    Actor other = parties.bodyAdministrator();
    administrator = other;
    MockHttpServletResponse answer = register(number);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer)).contains("href=\"#identityNumber\"", "一名认证人员只能在一个认证机构执业");
    for (String path : List.of(page, page + "/competence", page + "/departure")) {
      assertThat(browser.open(path, other).getStatus()).as(path).isEqualTo(404);
    }
    assertThat(browser.send(page + "/departure", other).getStatus()).isEqualTo(404);
  }

  @Test
  void feesArePreviewedThenPublished() {
    assertThat(browser.read("/body/tariffs", administrator)).contains("尚未获得批准");
    approvals.approved(administrator, "TA");
    browser.read("/body/tariffs/new", administrator);
    String[] form = {
      "effectiveFrom", today().toString(),
      "APPLICATION.TA", "1000",
      "AUDIT_PER_MAN_DAY.TA", "3500.50",
      "ANNUAL.TA", ""
    };
    assertThat(text(browser.send("/body/tariffs/check", administrator, form)))
        .contains("3,500.50", "公众将看到的内容", "现场审核费")
        .doesNotContain("年金");
    assertThat(tariffs.history(administrator.organisation())).isEmpty();
    assertThat(location(browser.send("/body/tariffs", administrator, form)))
        .isEqualTo("/body/tariffs");
    assertThat(browser.read("/body/tariffs", administrator)).contains("第 1 版（现行）", "3,500.50");
    assertThat(
            tariffs
                .inForce(administrator.organisation(), today())
                .orElseThrow()
                .price(TariffItemType.APPLICATION, "TA", "GENERAL"))
        .isPresent();
    assertThat(browser.read("/body/tariffs/new", administrator)).contains("value=\"3500.50\"");
    assertThat(directory.ofOrganisation(administrator.organisation())).isPresent();
  }

  @Test
  void aPriceThatIsNoNumberIsShownAgain() {
    approvals.approved(administrator, "TA");
    MockHttpServletResponse answer =
        browser.send(
            "/body/tariffs/check",
            administrator,
            "effectiveFrom",
            today().toString(),
            "APPLICATION.TA",
            "一千");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("value=\"一千\"", "href=\"#APPLICATION.TA\"");
  }

  @Test
  void withoutTheDutyTheListsAreReadAndNothingIsChanged() {
    String page = location(register(Identities.identityNumber()));
    approvals.approved(administrator, "TA");
    Actor auditor = parties.colleague(administrator, Role.AUDITOR);
    String own = "/body/accounts/" + auditor.account();
    for (String path : List.of("/body/accounts", own, "/body/people", page, "/body/tariffs")) {
      browser.read(path, auditor);
    }
    for (String path :
        List.of(
            "/body/accounts/new", "/body/people/new", page + "/competence", "/body/tariffs/new")) {
      assertThat(browser.open(path, auditor).getStatus()).as(path).isEqualTo(403);
    }
    for (String path :
        List.of("/body/accounts", own + "/duties", page + "/departure", "/body/tariffs")) {
      assertThat(
              browser
                  .send(path, auditor, "roles", "BODY_HEAD", "effectiveFrom", today().toString())
                  .getStatus())
          .as(path)
          .isEqualTo(403);
    }
    assertThat(browser.open(own, parties.bodyAdministrator()).getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse register(String identityNumber) {
    return browser.send(
        "/body/people",
        administrator,
        "name",
        "示例审查员",
        "identityNumber",
        identityNumber,
        "registrationNo",
        "SVC-" + UUID.randomUUID(),
        "registeredFrom",
        today().toString(),
        "registeredUntil",
        today().plusYears(3).toString(),
        "fullTime",
        "yes");
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
