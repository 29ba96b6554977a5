package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.anzheng.certification.CaseFilter;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.Commissions;
import org.anzheng.complaints.ComplaintForm;
import org.anzheng.complaints.ComplaintTopic;
import org.anzheng.complaints.Complaints;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenComplaints;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.trust.ChainPages;
import org.anzheng.trust.Difference;
import org.anzheng.trust.Fsck;
import org.anzheng.trust.LogPublisher;
import org.anzheng.trust.ProvenRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What names one person goes from an archived case; the rest stays, and nothing that is needed. */
@PlatformTest
class PersonErasureTest {

  private static final String PERSON = "示例联系人";

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenParties parties;
  @Autowired private GivenFollowUps days;
  @Autowired private GivenOversight oversight;
  @Autowired private Commissions commissions;
  @Autowired private Complaints complaints;
  @Autowired private CaseSearch search;
  @Autowired private ChainPages chains;
  @Autowired private LogPublisher log;
  @Autowired private Fsck fsck;

  @Test
  void two_people_erase_what_names_the_person_and_the_rest_stays_provable() {
    GivenCast cast = cases.castWithAccounts();
    String number = archived(cast);
    String page = page(number);
    Actor both = parties.colleague(administrator(cast), Role.BODY_ADMINISTRATOR, Role.BODY_HEAD);
    List<ProvenRecord> before = chain(number, cast);
    assertThat(browser.read("/body/cases/" + number, cast.reviewer())).contains(PERSON);

    later(() -> {
      assertThat(request(page, both, PERSON + "\ncontact@example.com")).isEqualTo(302);
      assertThat(request(page, both, PERSON)).as("twice").isEqualTo(409);
      assertThat(Browser.text(browser.send(page + "/approval", both))).contains("登记人以外的人");
      assertThat(browser.read("/body", cast.head())).contains(page);
      assertThat(browser.read(page, cast.head())).contains(PERSON, "同意删除");
      assertThat(browser.send(page + "/approval", cast.head()).getStatus()).isEqualTo(302);
      assertThat(browser.send(page + "/approval", cast.head()).getStatus()).isEqualTo(409);
      return browser.read(page, cast.head());
    });

    assertThat(browser.read(page, both)).contains("已删除").doesNotContain(PERSON);
    assertThat(browser.read("/body/cases/" + number, cast.reviewer()))
        .contains("■■", "示例法人")
        .doesNotContain(PERSON, "contact@example.com");
    List<ProvenRecord> after = chain(number, cast);
    assertThat(after.subList(0, before.size()))
        .extracting(ProvenRecord::commitment)
        .containsExactlyElementsOf(before.stream().map(ProvenRecord::commitment).toList());
    assertThat(after).filteredOn(r -> r.body().isEmpty()).isNotEmpty();
    assertThat(after).filteredOn(r -> r.body().isPresent()).hasSizeGreaterThan(1);
    log.publishNow();
    assertThat(fsck.run().differences()).extracting(Difference::toString).isEmpty();
  }

  @Test
  void nothing_goes_before_its_time_or_without_a_request_in_full() {
    GivenCast cast = cases.castWithAccounts();
    String number = archived(cast);
    String page = page(number);
    Actor administrator = administrator(cast);
    assertThat(browser.read(page, administrator)).contains("期满前不得销毁").doesNotContain("words");
    assertThat(request(page, administrator, PERSON)).isEqualTo(409);
    assertThat(browser.send(page + "/approval", cast.head()).getStatus()).isEqualTo(409);
    assertThat(request(page, cast.reviewer(), PERSON)).isEqualTo(403);
    assertThat(browser.open(page, cases.castWithAccounts().head()).getStatus()).isEqualTo(404);

    later(() -> {
      assertThat(browser.read(page, administrator)).contains("指明该人的文字");
      assertThat(Browser.text(browser.send(page + "/request", administrator)))
          .contains("href=\"#words\"", "href=\"#ground\"");
      assertThat(request(page, administrator, "A")).isEqualTo(422);
      assertThat(request(page, administrator, "\"}")).isEqualTo(422);
      assertThat(request(page, administrator, "示例".repeat(60))).isEqualTo(422);
      assertThat(request(page, administrator, "GENERAL\nTA")).as("no name").isEqualTo(422);
      assertThat(request(page, administrator, "无此人")).isEqualTo(302);
      assertThat(Browser.text(browser.send(page + "/approval", cast.head()))).contains("没有这些文字");
      assertThat(browser.send(page + "/rejection", cast.head()).getStatus()).isEqualTo(302);
      return browser.read(page + "?lang=en", administrator);
    });
  }

  @Test
  void what_an_open_case_of_the_state_needs_is_held_without_being_told() {
    GivenCast cast = cases.castWithAccounts();
    String number = archived(cast);
    oversight.filed(oversight.department(Role.MARKET_REGULATOR), SubjectKind.ACTIVITY, number);
    Actor administrator = administrator(cast);
    String archive = "/body/archive/" + number;
    assertThat(browser.read(archive, administrator)).contains("自动留存", "有相关事项在办");
    later(() -> {
      assertThat(Browser.text(browser.send(archive + "/proposal", administrator)))
          .contains("自动留存至其办结")
          .doesNotContain("CF-");
      return request(page(number), administrator, PERSON);
    });
  }

  @Test
  void a_complaint_about_its_certificate_holds_a_case() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    String complaint =
        complaints.complain(
            new ComplaintForm(
                Optional.of(cast.body().organisation()),
                Optional.of(ComplaintTopic.SERVICE_QUALITY),
                certificate,
                GivenComplaints.TEXT,
                GivenComplaints.form(cast.body().organisation()).complainant()),
            cast.applicant());
    String number = search.of(cast.applicant().organisation(), CaseFilter.ALL).getFirst().number();
    browser.send("/body/archive/" + number + "/records", cast.certificateOfficer());
    assertThat(browser.read(page(number), administrator(cast)))
        .contains(complaint + " 尚未办结", "保存期限尚未起算");
  }

  private int request(String page, Actor actor, String words) {
    MockHttpServletResponse answer =
        browser.send(page + "/request", actor, "words", words, "ground", "PERIOD_OVER");
    return answer.getStatus();
  }

  private <T> T later(Supplier<T> act) {
    return days.on(cases.today().plusYears(2).plusDays(1), act);
  }

  private static String page(String number) {
    return "/body/archive/" + number + "/erasures";
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

  private Actor administrator(GivenCast cast) {
    return parties.colleague(cast.body().as(Role.BODY_ADMINISTRATOR), Role.BODY_ADMINISTRATOR);
  }
}
