package org.anzheng.web.applicant;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Gap;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** What an applicant does in a case that was handed in, in the browser. */
@PlatformTest
class ApplicantCasePagesTest {

  private static final List<Gap> GAPS = List.of(new Gap(CommissionSection.CAPABILITY, "补充项目验收材料"));

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenParties parties;
  @Autowired private ApplicationReviews reviews;
  @Autowired private CaseSearch search;

  @Test
  void gapsAreAnsweredOneByOne() {
    GivenCast cast = cases.cast();
    Actor applicant = cast.applicant();
    String number = cases.submitted(cast);
    reviews.requestSupplement(number, GAPS, cast.contractReviewer());
    String page = "/applicant/cases/" + number;
    assertThat(browser.read("/applicant", applicant)).contains("待补正", "到期");
    assertThat(browser.read(page, applicant)).contains(page + "/supply", "补充项目验收材料");
    String draft = location(browser.open(page + "/form", applicant));
    assertThat(browser.read(draft, applicant)).contains(number, page + "/supply");
    browser.read(page + "/supply", applicant);

    MockHttpServletResponse empty =
        browser.send(page + "/supply/check", applicant, "answers[0]", "");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(text(empty)).contains("第1项补正事项尚未答复");
    assertThat(text(browser.send(page + "/supply/check", applicant, "answers[0]", "已补充")))
        .contains("已补充", "请核对");
    location(browser.send(page + "/supply", applicant, "answers[0]", "已补充"));

    assertThat(status(number, cast)).isEqualTo(CaseStatus.SUBMITTED);
  }

  @Test
  void aCommissionIsWithdrawnWithAReason() {
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    String page = "/applicant/cases/" + number;
    assertThat(browser.read(page + "/withdrawal", cast.applicant())).contains("撤回委托");

    location(browser.send(page + "/withdrawal", cast.applicant(), "reason", "业务调整"));

    assertThat(browser.read(page, cast.applicant())).contains("已撤回", "业务调整", "本案已办结");
  }

  @Test
  void aRectificationTakesItsEvidenceAlong() {
    GivenCast cast = cases.cast();
    String number = cases.inDecision(cast);
    cases.orderRectification(number, cast);
    String page = "/applicant/cases/" + number + "/rectification";
    browser.read(page, cast.applicant());

    String check =
        text(browser.upload(page + "/check", cast.applicant(), file("files"), "statement", "已整改"));
    assertThat(check).contains("name=\"evidence\"");
    String evidence = check.replaceAll("(?s).*name=\"evidence\" value=\"([0-9a-f-]{36})\".*", "$1");
    location(browser.send(page, cast.applicant(), "statement", "已整改", "evidence", evidence));

    assertThat(status(number, cast)).isEqualTo(CaseStatus.RECTIFIED);
    String download = "/applicant/cases/" + number + "/files/" + evidence;
    assertThat(browser.open(download, cast.applicant()).getStatus()).isEqualTo(200);
    assertThat(browser.open(download, parties.applicant()).getStatus()).isEqualTo(404);
  }

  @Test
  void certificatesHeldAreListed() {
    GivenCast cast = cases.cast();
    assertThat(browser.read("/applicant/certificates", cast.applicant())).contains("还没有证书");
    String certificate = cases.certificate(cast);

    assertThat(browser.read("/applicant/certificates", cast.applicant())).contains(certificate);
    assertThat(browser.read("/applicant/cases?status=ISSUED", cast.applicant())).contains("已颁证");
    assertThat(browser.read("/applicant/cases?q=nothing", cast.applicant())).contains("没有符合条件");
  }

  private static MockMultipartFile file(String field) {
    return new MockMultipartFile(
        field, "示例.pdf", "application/pdf", GivenFiles.pdf("page " + UUID.randomUUID()));
  }

  private CaseStatus status(String number, GivenCast cast) {
    return search.find(number, cast.applicant().organisation()).orElseThrow().status();
  }
}
