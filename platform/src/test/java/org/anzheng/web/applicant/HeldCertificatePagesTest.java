package org.anzheng.web.applicant;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.certification.CaseStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a holder commissions about a certificate, in the browser. */
@PlatformTest
class HeldCertificatePagesTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenFollowUps followUps;
  @Autowired private GivenParties parties;
  @Autowired private Bodies bodies;

  @Test
  void a_case_begins_from_the_page_of_the_certificate_filled_with_what_is_known() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    String page = "/applicant/certificates/" + certificate;
    assertThat(browser.read("/applicant/certificates", cast.applicant())).contains(page);
    assertThat(browser.read(page, cast.applicant()))
        .contains("扩大范围", "转机构", "再认证自", "目前不能委托的事项及原因");
    assertThat(browser.read(page + "?lang=en", cast.applicant()))
        .contains("Extension of scope", "Recertification can be commissioned from");

    String draft =
        location(browser.send(page + "/commissions", cast.applicant(), "type", "SCOPE_EXTENSION"));
    assertThat(browser.read(draft, cast.applicant()))
        .contains("扩大范围", certificate, "服务")
        .doesNotContain("/self-assessment\"");
    assertThat(browser.read(draft + "/service", cast.applicant())).contains("面向政务云的网络安全运维服务");
    assertThat(browser.read(draft + "/check", cast.applicant())).contains("与证书相比没有变化");
  }

  @Test
  void a_transfer_needs_the_consent_to_hand_the_records_over() {
    GivenCast cast = cases.cast();
    String page = "/applicant/certificates/" + cases.certificate(cast);

    MockHttpServletResponse refused =
        browser.send(page + "/commissions", cast.applicant(), "type", "TRANSFER");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("请同意将先前的认证档案移交新机构");
    location(
        browser.send(
            page + "/commissions", cast.applicant(), "type", "TRANSFER", "release", "yes"));
  }

  @Test
  void nobody_begins_a_case_about_somebody_elses_certificate_or_of_an_unknown_type() {
    GivenCast cast = cases.cast();
    String page = "/applicant/certificates/" + cases.certificate(cast);

    assertThat(browser.open(page, parties.applicant()).getStatus()).isEqualTo(404);
    assertThat(
            browser.send(page + "/commissions", parties.applicant(), "type", "CHANGE").getStatus())
        .isEqualTo(404);
    assertThat(
            browser.send(page + "/commissions", cast.applicant(), "type", "NONSENSE").getStatus())
        .isEqualTo(422);
    assertThat(browser.send(page + "/commissions", cast.applicant()).getStatus()).isEqualTo(422);
    assertThat(
            browser
                .send(page + "/commissions", cast.applicant(), "type", "SURVEILLANCE")
                .getStatus())
        .isEqualTo(409);
  }

  @Test
  void a_pending_case_is_moved_to_another_body_which_reads_the_earlier_record() {
    GivenCast cast = cases.cast();
    String number = cases.inReview(cast);
    GivenCast other = followUps.elsewhere(cast);
    bodies.changeStanding(
        cast.body().approvalNo(),
        StandingOrder.on(StandingGround.FALSE_CONCLUSION, "严重失实"),
        GivenBodies.marketRegulator());
    String page = "/applicant/cases/" + number;
    String body = other.body().organisation().toString();
    assertThat(browser.read(page, cast.applicant())).contains("转至其他机构", page + "/transfer");
    assertThat(browser.read(page + "/transfer", cast.applicant()))
        .contains(body)
        .doesNotContain(cast.body().organisation().toString());
    assertThat(browser.send(page + "/transfer/check", cast.applicant(), "body", body).getStatus())
        .isEqualTo(422);

    location(browser.send(page + "/transfer", cast.applicant(), "body", body, "release", "yes"));

    assertThat(followUps.summary(number, cast).status()).isEqualTo(CaseStatus.TRANSFERRED);
    assertThat(browser.read(page, cast.applicant())).contains("已转至其他机构", "转出后案件");
    assertThat(browser.read("/body/cases/" + number, other.contractReviewer()))
        .contains("示例总部")
        .doesNotContain("/body/cases/" + number + "/evaluation\"");
    assertThat(browser.open("/body/cases/" + number, followUps.elsewhere(cast).head()).getStatus())
        .isEqualTo(404);
  }
}
