package org.anzheng.supervision.signals;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.ContractTraces;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignals;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signals that fire by themselves, and what an inspector says of them, on the pages. */
@PlatformTest
class SignalsTest {

  @Autowired Signals signals;
  @Autowired SignalSearch search;
  @Autowired List<RuleCheck> rules;
  @Autowired Parameters parameters;
  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired GivenSignals oversight;
  @Autowired Browser browser;
  @Autowired CertificateSearch certificates;
  @Autowired ContractTraces contracts;
  @Autowired Archive archive;
  @Autowired Clock clock;

  private Actor regulator;

  @BeforeEach
  void a_regulator() {
    regulator = parties.regulator(Role.MARKET_REGULATOR);
  }

  @Test
  void a_case_issued_on_its_first_day_is_seen_once_judged_and_counted() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    String number = caseOf(certificate, cast);
    signals.lookAtCase(number);
    signals.runAll();
    List<Signal> seen =
        about(number).stream().filter(s -> s.rule() == RiskRule.SAME_DAY_CERTIFICATE).toList();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().references()).contains("certificate/" + certificate);

    String page = "/regulator/signals/" + seen.getFirst().number();
    assertThat(browser.read(page, regulator)).contains("委托后 0 日颁证");
    assertThat(browser.send(page + "/confirmation", regulator).getStatus()).isEqualTo(422);
    assertThat(
            browser
                .send(page + "/confirmation", regulator, "confirmation", "长".repeat(4001))
                .getStatus())
        .isEqualTo(422);
    long before = search.score(cast.body().organisation()).points();
    location(browser.send(page + "/confirmation", regulator, "confirmation", "示例：属实"));
    assertThat(search.score(cast.body().organisation()).points()).isEqualTo(before);
    assertThat(browser.send(page + "/confirmation", regulator, "confirmation", "再次").getStatus())
        .isEqualTo(409);
    location(browser.send(page + "/dismissal", regulator, "dismissal", "示例：补录的历史案件"));
    assertThat(search.score(cast.body().organisation()).points()).isEqualTo(before - 5);
    assertThat(browser.read("/regulator/signals/rules/SAME_DAY_CERTIFICATE", regulator))
        .contains("本平台设定");
    assertThat(browser.read("/regulator/bodies/" + cast.body().approvalNo(), regulator))
        .contains("风险");
    signals.runAll();
    assertThat(about(number)).filteredOn(s -> s.rule() == RiskRule.SAME_DAY_CERTIFICATE).hasSize(1);
  }

  @Test
  void an_office_sees_and_judges_what_lies_in_its_area_and_other_lines_only_see() {
    GivenCast cast = cases.castWithAccounts();
    String number = oversight.signal(cast.body().approvalNo());
    Actor near = parties.office(Department.MARKET_REGULATION, "110000");
    Actor far = parties.office(Department.MARKET_REGULATION, "310000");
    Actor police = parties.office(Department.PUBLIC_SECURITY, "110000");
    String page = "/office/signals/" + number;
    assertThat(browser.read("/office/signals?status=OPEN", near)).contains(number);
    assertThat(browser.open(page, far).getStatus()).isEqualTo(404);
    browser.read(page, police);
    assertThat(browser.send(page + "/dismissal", police, "dismissal", "不").getStatus())
        .isEqualTo(403);
    location(browser.send(page + "/dismissal", near, "dismissal", "示例：已核实"));
    assertThat(browser.read("/office/overview", near)).contains("监督总览", "逾期备案");
    assertThat(browser.read("/office/overview", far)).doesNotContain(cast.body().approvalNo());
  }

  @Test
  void every_rule_has_its_check_its_words_and_its_numbers() {
    for (RiskRule rule : RiskRule.values()) {
      browser.read("/regulator/signals/rules/" + rule, regulator);
      rule.parameters().forEach(this::known);
    }
    assertThat(rules).hasSize(RiskRule.values().length - 1);
    assertThat(browser.open("/regulator/signals/rules/NONE", regulator).getStatus()).isEqualTo(404);
    assertThat(browser.open("/regulator/signals?party=x&division=1", regulator).getStatus())
        .isEqualTo(200);
    assertThat(browser.read("/regulator/overview", regulator)).contains("认证机构风险分值");
  }

  @Test
  void each_check_reads_the_whole_database() {
    Round round =
        new Round(
            clock.instant(), parameters.on(ChinaTime.dateOf(clock.instant())), Optional.empty());
    assertThat(rules).allSatisfy(rule -> assertThat(rule.look(round)).isNotNull());
    assertThat(Arrays.stream(RiskWeight.values()).map(RiskWeight::points)).isSorted();
  }

  @Test
  void a_contract_is_compared_as_both_sides_signed_it() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.contracted(cast);
    assertThat(contracts.concluded("", Integer.MAX_VALUE, clock.instant().minusSeconds(3600)))
        .filteredOn(contract -> contract.number().equals(number))
        .singleElement()
        .satisfies(contract -> {
          assertThat(contract.manDays()).isEqualByComparingTo("2");
          assertThat(contract.total()).as("3000 + 2 x 3000 + 3000").isEqualByComparingTo("12000");
        });
  }

  @Test
  void a_file_that_was_found_harmless_once_is_not_seen_again() {
    String content = "空白表 " + UUID.randomUUID();
    handedIn(content);
    Actor second = handedIn(content);
    signals.runAll();
    Signal seen = sameFiles(second).orElseThrow();
    location(
        browser.send(
            "/regulator/signals/" + seen.number() + "/dismissal",
            regulator,
            "dismissal",
            "示例：机构发的空白表"));

    Actor third = handedIn(content);
    Actor fourth = handedIn("另一份 " + content);
    Actor fifth = handedIn("另一份 " + content);
    signals.runAll();
    assertThat(sameFiles(third)).isEmpty();
    assertThat(sameFiles(fourth)).isEmpty();
    assertThat(sameFiles(fifth)).as("another file").isPresent();
  }

  private Actor handedIn(String content) {
    Actor client = parties.applicant();
    archive.store(GivenFiles.pdfStream(content), "示例.pdf", "", client.organisation(), client);
    return client;
  }

  private Optional<Signal> sameFiles(Actor client) {
    Optional<UUID> concerned = Optional.of(client.organisation());
    return search.list(SignalFilter.ALL.about("", "", concerned), regulator).stream()
        .filter(signal -> signal.rule() == RiskRule.SAME_FILES)
        .findFirst();
  }

  private void known(ParameterKey key) {
    assertThat(parameters.on(ChinaTime.dateOf(clock.instant())).row(key).value()).isNotNegative();
  }

  private List<Signal> about(String subject) {
    return search.list(SignalFilter.ALL.about(subject, "", Optional.empty()), regulator);
  }

  private String caseOf(String certificate, GivenCast cast) {
    return certificates.find(certificate, cast.body().organisation()).orElseThrow().caseNumber();
  }
}
