package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.RevocationOrder;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PdfText;
import org.anzheng.given.PlatformTest;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened to a certificate, in writing, for issuer and holder. */
@PlatformTest
class CertificateLettersTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private Certificates certificates;
  @Autowired private CertificateSearch search;
  @Autowired private Inbox inbox;

  @Test
  void a_suspension_is_told_with_ground_days_what_ends_it_whom_to_ask_and_how_to_appeal() {
    GivenCast cast = cases.castWithAccounts();
    String number = suspended(cast);
    int event = search.history(number).getLast().sequence();
    String path = "/certificates/" + number + "/letters/" + event + ".pdf";

    String letter = PdfText.of(browser.open("/applicant" + path, cast.applicant()));
    assertThat(letter)
        .contains("暂停认证证书通知书", number, "0116", "示例：办公场所搬迁", "提交新场所证明", "示例联系人")
        .contains("认证机构管理办法第21条", "提出申诉", "市场监督管理部门投诉", "视为送达", "公开日志")
        .doesNotContain("⟦", "复议", "诉讼");
    assertThat(PdfText.of(browser.open("/body" + path, cast.decisionMaker())))
        .contains("示例：办公场所搬迁");
    assertThat(browser.read("/applicant/certificates/" + number, cast.applicant())).contains(path);
    assertThat(browser.read("/body/certificates/" + number, cast.decisionMaker())).contains(path);
  }

  @Test
  void the_notice_in_the_inbox_hands_out_the_same_document() {
    GivenCast cast = cases.castWithAccounts();
    String number = suspended(cast);
    NoticeLine notice =
        inbox.about("certificate/" + number, cast.applicant().organisation()).getFirst();
    String path = "/notices/" + notice.id();

    assertThat(browser.read(path, cast.applicant())).contains(path + "/document.pdf");
    assertThat(PdfText.of(browser.open(path + "/document.pdf", cast.applicant())))
        .contains("暂停认证证书通知书", "提交新场所证明", "示例联系人");
    assertThat(
            browser.open(path + "/document.pdf", cases.castWithAccounts().applicant()).getStatus())
        .isEqualTo(404);
  }

  @Test
  void any_legal_notice_can_be_kept_as_a_document() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.accepted(cast);
    NoticeLine notice = inbox.about("case/" + number, cast.applicant().organisation()).getFirst();

    assertThat(
            PdfText.of(browser.open("/notices/" + notice.id() + "/document.pdf", cast.applicant())))
        .contains(number, "视为送达", "记录标识");
  }

  @Test
  void another_organisation_and_what_never_happened_are_not_there() {
    GivenCast cast = cases.castWithAccounts();
    String number = suspended(cast);
    certificates.revoke(
        number,
        new RevocationOrder(
            new Ground("0111", "示例事实", List.of()), DecisionDates.on(cases.today()), cases.today()),
        cast.decisionMaker());
    GivenCast other = cases.castWithAccounts();
    String path = "/certificates/" + number + "/letters/1.pdf";

    assertThat(browser.open("/body" + path, other.decisionMaker()).getStatus()).isEqualTo(404);
    assertThat(browser.open("/applicant" + path, other.applicant()).getStatus()).isEqualTo(404);
    assertThat(
            browser
                .open("/body/certificates/" + number + "/letters/99.pdf", cast.decisionMaker())
                .getStatus())
        .isEqualTo(404);
    assertThat(
            PdfText.of(
                browser.open(
                    "/applicant/certificates/" + number + "/letters/3.pdf?lang=en",
                    cast.applicant())))
        .contains("Noticeofrevocation", "示例事实");
  }

  private String suspended(GivenCast cast) {
    String number = cases.certificate(cast);
    certificates.suspend(
        number,
        new SuspensionOrder(
            new Ground("0116", "示例：办公场所搬迁", List.of()),
            DecisionDates.on(cases.today()),
            cases.today(),
            cases.today().plusMonths(2),
            List.of("提交新场所证明"),
            "示例联系人"),
        cast.decisionMaker());
    return number;
  }
}
