package org.anzheng.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PdfText;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The whole record of a case as one file. */
@PlatformTest
class CaseDossierTest {

  @Autowired private Browser browser;
  @Autowired private GivenCases cases;
  @Autowired private GivenParties parties;
  @Autowired private CaseSearch search;
  @Autowired private CaseTimeline timeline;

  @Test
  void holds_every_record_with_its_proof_the_forms_the_evidence_and_the_certificate()
      throws Exception {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.signed(cast);
    String path = "/body/cases/" + number + "/dossier.pdf";
    MockHttpServletResponse answer = browser.open(path, cast.reviewer());
    String text = PdfText.of(answer);

    assertThat(text)
        .contains("全过程记录卷宗" + number, "办理记录与证明", "叶承诺", "内容摘要", "证据文件目录", "复核意见", "审核结论")
        .doesNotContain("⟦");
    assertThat(text.split("叶承诺", -1).length).isGreaterThan(timeline.of(number).size());
    search
        .file(number, cast.applicant().organisation())
        .orElseThrow()
        .commission()
        .files()
        .forEach(file -> assertThat(text).contains(file.sha256()));
    try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
      assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsKeys("acceptance.pdf", "contract.pdf", "report.pdf", "decision.pdf");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().hasChildren())
          .isTrue();
    }
    assertThat(faults(answer.getContentAsByteArray())).isEmpty();
    assertThat(browser.read("/body/cases/" + number, cast.reviewer())).contains(path);
  }

  @Test
  void a_client_gets_its_own_side() {
    GivenCast cast = cases.castWithAccounts();
    String number = cases.signed(cast);
    MockHttpServletResponse answer =
        browser.open("/applicant/cases/" + number + "/dossier.pdf?lang=en", cast.applicant());
    String text = PdfText.of(answer);

    assertThat(text).contains("Leafcommitment", "Evaluationreport").doesNotContain("⟦");
    assertThat(Arrays.asList("Certificationdecision,", "复核意见")).noneMatch(text::contains);
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
  }

  @Test
  void others_find_nothing_and_the_market_regulator_alone_reads_it() {
    String number = cases.accepted(cases.castWithAccounts());
    GivenCast other = cases.castWithAccounts();
    String path = "/cases/" + number + "/dossier.pdf";

    assertThat(browser.open("/body" + path, other.reviewer()).getStatus()).isEqualTo(404);
    assertThat(browser.open("/applicant" + path, other.applicant()).getStatus()).isEqualTo(404);
    assertThat(
            browser
                .open("/regulator" + path, parties.regulator(Role.CYBERSPACE_REGULATOR))
                .getStatus())
        .isEqualTo(403);
    assertThat(
            PdfText.of(browser.open("/regulator" + path, parties.regulator(Role.MARKET_REGULATOR))))
        .contains(number, "叶承诺");
  }

  private static Iterable<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId() + " " + a.getMessage())
          .toList();
    }
  }
}
