package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Gap;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PdfText;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both sides of a case take its documents along; nobody else does. */
@PlatformTest
class CaseLettersTest {

  private static final Map<String, List<String>> SIGNED =
      Map.of(
          "acceptance", List.of("受理通知书", "予以受理", "认证机构管理办法第17条", "提出申诉"),
          "contract", List.of("认证合同", "收费标准版本", "固化摘要", "合计"),
          "report", List.of("审核报告", "推荐通过认证", "实际人日", "审查组", "组长", "现场日期", "审核发现"));

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private ApplicationReviews reviews;

  @Test
  void every_letter_of_a_signed_case_says_what_the_record_says() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.signed(cast);
    SIGNED.forEach((letter, words) -> {
      String path = "/cases/" + number + "/letters/" + letter + ".pdf";
      assertThat(PdfText.of(browser.open("/applicant" + path, cast.applicant())))
          .contains(number)
          .contains(words)
          .doesNotContain("⟦", "复议", "诉讼");
      assertThat(PdfText.of(browser.open("/body" + path, cast.contractReviewer()))).contains(words);
    });
    assertThat(browser.read("/applicant/cases/" + number, cast.applicant()))
        .contains("letters/contract.pdf")
        .doesNotContain("letters/decision.pdf");
  }

  @Test
  void the_decision_form_stays_in_the_body() {
    GivenCast cast = cases.castWithAccounts();
    String path = "/cases/" + cases.signed(cast) + "/letters/decision.pdf";

    assertThat(PdfText.of(browser.open("/body" + path, cast.contractReviewer())))
        .contains("认证决定表", "认证认可条例第22条");
    assertThat(browser.open("/applicant" + path, cast.applicant()).getStatus()).isEqualTo(404);
  }

  @Test
  void gaps_and_a_refusal_to_accept_are_told_in_writing() {
    GivenCast cast = cases.castWithAccounts();
    String lacking = cases.submitted(cast);
    reviews.requestSupplement(
        lacking,
        List.of(new Gap(CommissionSection.CAPABILITY, "补充项目验收材料")),
        cast.contractReviewer());
    assertThat(letter(lacking, "supplement", cast))
        .contains("补正通知书", "补充项目验收材料", "一次性告知", "行政许可法第32条");
    assertThat(
            browser
                .open("/applicant/cases/" + lacking + "/letters/acceptance.pdf", cast.applicant())
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void another_organisations_letter_is_not_there() {
    String number = cases.accepted(cases.castWithAccounts());
    GivenCast other = cases.castWithAccounts();

    for (String letter : List.of("acceptance", "contract", "nonsense")) {
      String path = "/cases/" + number + "/letters/" + letter + ".pdf";
      assertThat(browser.open("/applicant" + path, other.applicant()).getStatus()).isEqualTo(404);
      assertThat(browser.open("/body" + path, other.contractReviewer()).getStatus()).isEqualTo(404);
    }
  }

  private String letter(String number, String name, GivenCast cast) {
    return PdfText.of(
        browser.open("/applicant/cases/" + number + "/letters/" + name + ".pdf", cast.applicant()));
  }
}
