package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.archive.Files;
import org.anzheng.archive.records.RecordSetSearch;
import org.anzheng.archive.records.RecordSetStatus;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.certification.Commissions;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.trust.ChainPages;
import org.anzheng.trust.ProvenRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A closed case is archived, held, and at last destroyed by two people. */
@PlatformTest
class ArchivePagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenParties parties;
  @Autowired private GivenFollowUps days;
  @Autowired private Commissions commissions;
  @Autowired private RecordSetSearch sets;
  @Autowired private CaseSearch search;
  @Autowired private CaseTimeline timeline;
  @Autowired private ChainPages chains;
  @Autowired private Files files;

  @Test
  void only_a_closed_case_is_archived_and_only_once() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.submitted(cast);
    String page = "/body/archive/" + number;
    assertThat(browser.read(page, cast.certificateOfficer())).contains("案件尚未办结");
    assertThat(browser.send(page + "/records", cast.certificateOfficer()).getStatus())
        .isEqualTo(422);

    commissions.withdraw(number, "示例：暂缓", cast.applicant());
    assertThat(browser.send(page + "/records", cast.reviewer()).getStatus()).isEqualTo(403);
    assertThat(browser.send(page + "/records", cast.certificateOfficer()).getStatus())
        .isEqualTo(302);
    assertThat(browser.send(page + "/records", cast.certificateOfficer()).getStatus())
        .isEqualTo(409);
    assertThat(browser.read("/body/archive", cast.certificateOfficer())).contains(number);
    assertThat(browser.read("/body/cases/" + number, cast.reviewer())).contains(page);
  }

  @Test
  void records_of_a_certificate_that_runs_have_no_end_yet() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    String number = ofCertificate(certificate, cast);
    String page = "/body/archive/" + number;

    assertThat(browser.send(page + "/records", cast.certificateOfficer()).getStatus())
        .isEqualTo(302);
    assertThat(browser.read(page, cast.certificateOfficer())).contains("期限未起算");
    assertThat(Browser.text(browser.send(page + "/proposal", cast.certificateOfficer())))
        .contains("不得销毁");
  }

  @Test
  void a_hold_of_the_regulator_stands_against_the_body() {
    GivenCast cast = cases.castWithAccounts();
    String number = archived(cast);
    Actor regulator = parties.regulator(Role.MARKET_REGULATOR);
    Actor administrator = administrator(cast);
    String held = "/regulator/archive/" + number;

    assertThat(browser.send(held + "/holds", regulator).getStatus()).isEqualTo(422);
    assertThat(browser.send(held + "/holds", regulator, "reason-holds", "示例：立案调查").getStatus())
        .isEqualTo(302);
    assertThat(browser.read("/regulator/archive", regulator)).contains(number, "示例：立案调查");
    String hold = sets.find("case/" + number).orElseThrow().holds().getFirst().id().toString();
    assertThat(
            Browser.text(
                browser.send(
                    "/body/archive/" + number + "/release",
                    administrator,
                    "hold",
                    hold,
                    "reason-release",
                    "示例")))
        .contains("由设置的单位解除");
    days.on(
        cases.today().plusYears(3),
        () -> {
          assertThat(
                  Browser.text(
                      browser.send("/body/archive/" + number + "/proposal", administrator)))
              .contains("1 项留存");
          return number;
        });
    assertThat(
            browser
                .send(held + "/release", regulator, "hold", hold, "reason-release", "示例：已结案")
                .getStatus())
        .isEqualTo(302);
    assertThat(browser.read("/body/archive/" + number, administrator)).contains("示例：已结案", "解除留存");
  }

  @Test
  void after_its_time_two_people_destroy_it_and_every_record_stays_provable() {
    GivenCast cast = cases.castWithAccounts();
    String number = archived(cast);
    String page = "/body/archive/" + number;
    Actor administrator = administrator(cast);
    Actor both = parties.colleague(administrator, Role.BODY_ADMINISTRATOR, Role.BODY_HEAD);
    List<UUID> facts = timeline.of(number).stream().map(e -> e.factId()).toList();
    List<ProvenRecord> before = chain(number, cast);
    List<UUID> evidence = sets.find("case/" + number).orElseThrow().files();
    LocalDate over = cases.today().plusYears(2).plusDays(1);

    assertThat(browser.send(page + "/proposal", both).getStatus()).isEqualTo(409);
    days.on(
        over,
        () -> {
          assertThat(browser.send(page + "/proposal", both).getStatus()).isEqualTo(302);
          assertThat(Browser.text(browser.send(page + "/destruction", both))).contains("提出人以外的人");
          assertThat(browser.open("/body", cast.head()).getStatus()).isEqualTo(200);
          assertThat(browser.send(page + "/destruction", cast.head()).getStatus()).isEqualTo(302);
          return number;
        });

    assertThat(sets.find("case/" + number).orElseThrow().status())
        .isEqualTo(RecordSetStatus.DESTROYED);
    assertThat(evidence).isNotEmpty().allSatisfy(id -> assertThat(files.find(id)).isEmpty());
    assertThat(search.file(number, cast.applicant().organisation())).isEmpty();
    List<ProvenRecord> after = chain(number, cast);
    assertThat(after.subList(0, before.size()))
        .extracting(ProvenRecord::commitment)
        .containsExactlyElementsOf(before.stream().map(ProvenRecord::commitment).toList());
    assertThat(after)
        .filteredOn(r -> facts.contains(r.fact()))
        .hasSize(facts.size())
        .allSatisfy(r -> assertThat(r.body()).isEmpty());
    assertThat(browser.read("/body/cases/" + number, cast.reviewer())).contains("依法销毁");
    assertThat(browser.read("/applicant/cases/" + number, cast.applicant())).contains("依法销毁");
    assertThat(browser.read(page, administrator)).contains("卷宗销毁");
  }

  private List<ProvenRecord> chain(String number, GivenCast cast) {
    String chain = search.find(number, cast.applicant().organisation()).orElseThrow().chain();
    return chains.after(chain, 0, 1000);
  }

  private String archived(GivenCast cast) {
    String number = cases.submitted(cast);
    commissions.withdraw(number, "示例：暂缓", cast.applicant());
    browser.send("/body/archive/" + number + "/records", cast.certificateOfficer());
    return number;
  }

  private String ofCertificate(String certificate, GivenCast cast) {
    return search
        .of(cast.applicant().organisation(), org.anzheng.certification.CaseFilter.ALL)
        .stream()
        .filter(c -> c.certificate().filter(certificate::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .number();
  }

  private Actor administrator(GivenCast cast) {
    return parties.colleague(cast.body().as(Role.BODY_ADMINISTRATOR), Role.BODY_ADMINISTRATOR);
  }
}
