package org.anzheng.web.body;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.ServicePart;
import org.anzheng.certification.Site;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** How a body opens and ends cases on its own certificates, in the browser. */
@PlatformTest
class CaseOpeningPagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenFollowUps followUps;

  @Test
  void the_scheme_manager_opens_surveillance_from_the_page_of_the_certificate() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    String page = "/body/certificates/" + certificate;
    String opening = page + "/cases/surveillance";
    assertThat(browser.read(page, cast.schemeManager())).contains(opening, "启动监督", "启动特殊审核");
    assertThat(browser.read(page, cast.reviewer())).doesNotContain(opening);
    assertThat(browser.read(opening + "?lang=en", cast.schemeManager()))
        .contains("Open: Surveillance", "Man-days planned");

    MockHttpServletResponse wrong =
        browser.send(opening + "/check", cast.schemeManager(), "manDays", "-1", "reason", "");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(
            text(
                browser.send(
                    opening + "/check", cast.schemeManager(), "manDays", "3", "reason", "年度监督")))
        .contains("年度监督", "案件进入审核阶段");
    String made =
        location(browser.send(opening, cast.schemeManager(), "manDays", "3", "reason", "年度监督"));

    assertThat(browser.read(made, cast.schemeManager()))
        .contains("监督", "报告活动代码 03", certificate, "启动审核")
        .doesNotContain("申请评审</", "合同</li>");
    assertThat(browser.read(page, cast.schemeManager())).doesNotContain(opening);
    assertThat(
            browser
                .send(opening, cast.schemeManager(), "manDays", "3", "reason", "年度监督")
                .getStatus())
        .isEqualTo(409);
  }

  @Test
  void only_the_scheme_manager_of_the_issuer_opens_cases_and_only_those_a_body_opens() {
    GivenCast cast = cases.castWithAccounts();
    String page = "/body/certificates/" + cases.certificate(cast) + "/cases/";

    assertThat(browser.open(page + "surveillance", cast.reviewer()).getStatus()).isEqualTo(403);
    assertThat(
            browser
                .open(page + "surveillance", followUps.elsewhere(cast).schemeManager())
                .getStatus())
        .isEqualTo(404);
    assertThat(browser.open(page + "recertification", cast.schemeManager()).getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_certificate_officer_carries_out_what_the_type_leads_to() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    String kept = followUps.opened(CaseType.SURVEILLANCE, certificate, cast);
    followUps.sign(kept, cast);
    assertThat(browser.read("/body/cases/" + kept, cast.certificateOfficer()))
        .contains("/continuation", "落实保持决定")
        .doesNotContain("/issue\"");
    location(browser.send("/body/cases/" + kept + "/continuation", cast.certificateOfficer()));
    assertThat(followUps.summary(kept, cast).status()).isEqualTo(CaseStatus.KEPT);
    assertThat(
            browser.send("/body/cases/" + kept + "/issue", cast.certificateOfficer()).getStatus())
        .isEqualTo(409);

    var draft = followUps.draft(CaseType.CHANGE, certificate, cast);
    ServicePart known = followUps.service(draft, cast);
    followUps.sites(draft, new Site("示例新址", "示例路9号"), known, cast);
    String changed = followUps.submit(draft, cast);
    followUps.sign(changed, cast);
    location(browser.send("/body/cases/" + changed + "/amendment", cast.certificateOfficer()));
    assertThat(browser.read("/body/certificates/" + certificate, cast.certificateOfficer()))
        .contains("证书变更，换发新版", "最近一次保持");
  }
}
