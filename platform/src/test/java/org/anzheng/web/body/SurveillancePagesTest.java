package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Gap;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a body and a holder see of the days that keep a certificate alive, in both languages. */
@PlatformTest
class SurveillancePagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenFollowUps followUps;
  @Autowired private ApplicationReviews reviews;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;

  @AfterEach
  void letTimePass() {
    clock.release();
  }

  @Test
  void the_list_shows_the_next_day_with_its_basis_and_opens_the_case() {
    LocalDate issued = cases.today().minusMonths(10);
    GivenCast cast = followUps.on(issued, cases::castWithAccounts);
    String number = followUps.on(issued, () -> cases.certificate(cast));
    String due = issued.plusMonths(12).toString();
    String opening = "/body/certificates/" + number + "/cases/surveillance";

    assertThat(browser.read("/body/surveillance?due=90", cast.schemeManager()))
        .contains(number, due, opening, "自 " + issued + " 颁发起 12个月内", "类推");
    assertThat(browser.read("/body/surveillance?due=30&lang=en", cast.schemeManager()))
        .doesNotContain(number)
        .contains("No certificate matches");
    assertThat(browser.read("/body/surveillance?due=overdue", cast.reviewer()))
        .doesNotContain(number);
    assertThat(browser.read("/body/surveillance?due=nonsense", cast.reviewer()))
        .contains(number)
        .doesNotContain(opening);
    assertThat(browser.read("/body", cast.schemeManager()))
        .contains("1 张证书应当监督", "/body/surveillance?due=all");
    assertThat(browser.read("/body/certificates/" + number, cast.reviewer()))
        .contains("下次监督", due, "《质量管理体系认证规则》");
    assertThat(browser.read("/applicant/certificates/" + number + "?lang=en", cast.applicant()))
        .contains("Next surveillance", due, "analogy");

    String open = followUps.opened(CaseType.SURVEILLANCE, number, cast);
    assertThat(browser.read("/body/surveillance", cast.schemeManager()))
        .contains("/body/cases/" + open)
        .doesNotContain(opening);
    assertThat(browser.read("/body", cast.schemeManager())).doesNotContain("应当监督");
    assertThat(browser.read("/body/surveillance", followUps.elsewhere(cast).schemeManager()))
        .doesNotContain(number);
  }

  @Test
  void an_overdue_certificate_stands_suspended_in_the_work_of_both() {
    LocalDate issued = cases.today().minusMonths(12).minusDays(1);
    GivenCast cast = followUps.on(issued, cases::castWithAccounts);
    String number = followUps.on(issued, () -> cases.certificate(cast));
    deadlines.runDue(ChinaTime.startOf(cases.today()));

    assertThat(browser.read("/body/certificates/" + number, cast.decisionMaker()))
        .contains("S07 逾期未接受监督", "暂停至");
    assertThat(browser.read("/body/surveillance?due=overdue", cast.schemeManager()))
        .contains(number, "逾期 1 天", "暂停");
    assertThat(browser.read("/body", cast.decisionMaker())).contains(number);
    assertThat(browser.read("/applicant", cast.applicant())).contains(number, "暂停");
    assertThat(browser.read("/notices", cast.applicant())).contains("暂停认证证书通知书");
    assertThat(browser.read("/notices?lang=en", cast.schemeManager())).contains(number);
  }

  @Test
  void a_certificate_in_its_renewal_window_is_in_the_work_of_both_until_renewal_is_commissioned() {
    LocalDate issued = cases.today().minusYears(2).minusMonths(9);
    GivenCast cast = followUps.on(issued, cases::castWithAccounts);
    String number = followUps.on(issued, () -> cases.certificate(cast));

    assertThat(browser.read("/body", cast.schemeManager()))
        .contains("1 张证书已进入再认证窗口", "/body/surveillance?due=renewal");
    assertThat(browser.read("/body/surveillance?due=renewal", cast.schemeManager()))
        .contains(number);
    assertThat(browser.read("/applicant", cast.applicant())).contains(number, "可以再认证");

    followUps.submit(followUps.draft(CaseType.RECERTIFICATION, number, cast), cast);
    assertThat(browser.read("/body", cast.schemeManager())).doesNotContain("再认证窗口");
    assertThat(browser.read("/applicant", cast.applicant())).doesNotContain("可以再认证");
  }

  @Test
  void all_clocks_of_a_body_and_of_a_client_stand_on_one_page_paused_ones_too() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    String number = cases.submitted(cast);
    reviews.requestSupplement(
        number,
        List.of(new Gap(CommissionSection.CAPABILITY, "补充项目验收材料")),
        cast.contractReviewer());

    assertThat(browser.read("/body/clocks", cast.reviewer()))
        .contains(
            "/body/certificates/" + certificate,
            "获证后监督",
            "证书有效期届满",
            "再认证窗口开启",
            "/body/cases/" + number,
            "委托人补正",
            "个工作日",
            "中止计时",
            "对方办理中",
            "本单位：方案管理人员");
    assertThat(browser.read("/body/clocks?about=case&turn=others&lang=en", cast.reviewer()))
        .contains("Supplement by the client", "working days", "applicant")
        .doesNotContain(certificate);
    assertThat(browser.read("/body/clocks?about=case&within=7", cast.reviewer()))
        .doesNotContain("委托人补正</td>")
        .contains(number);
    assertThat(browser.read("/body/clocks?about=nonsense&within=x", cast.reviewer()))
        .contains(certificate);
    assertThat(browser.read("/applicant/clocks", cast.applicant()))
        .contains("/applicant/cases/" + number, "/applicant/certificates/" + certificate);
    assertThat(browser.read("/body/clocks", followUps.elsewhere(cast).reviewer()))
        .doesNotContain(certificate, number);
  }
}
