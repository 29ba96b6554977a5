package org.anzheng.api.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.trust.LogPublisher;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The signed answer to a question, on paper. */
@PlatformTest
class ReceiptPdfTest {

  private static final LocalDate ISSUED = LocalDate.now(ChinaTime.ZONE).minusMonths(8);
  private static final LocalDate SUSPENDED = LocalDate.now(ChinaTime.ZONE).minusDays(30);

  @Autowired GivenIssued given;
  @Autowired LogPublisher log;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc client;

  @Test
  void says_what_was_asked_and_answered_and_carries_the_signed_receipt() throws Exception {
    Issued issued = given.on(ISSUED, "示例纸面凭证网络公司");
    given.suspend(issued, SUSPENDED, SUSPENDED.plusMonths(3));
    given.await(issued.number(), CertificateStatus.SUSPENDED);
    log.publishNow();
    LocalDate eve = SUSPENDED.minusDays(1);

    MockHttpServletResponse before = answer(path(issued, "/receipt.pdf?on=" + eve));
    assertThat(before.getStatus()).isEqualTo(200);
    assertThat(before.getContentType()).isEqualTo("application/pdf");
    assertThat(before.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(before.getHeader("Content-Disposition"))
        .contains(issued.number() + "-" + eve + "-receipt.pdf");
    try (PDDocument document = Loader.loadPDF(before.getContentAsByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getSignatureDictionaries())
          .singleElement()
          .satisfies(s -> assertThat(s.getName()).isEqualTo("网络安全服务认证公示系统"));
      QueryReceipt receipt = receipt(document);
      assertThat(receipt.on()).contains(eve.toString());
      assertThat(receipt.status()).isEqualTo("VALID");
      assertThat(receipt.jws().isSignedBy(receipt.jws().jwk().orElseThrow())).isTrue();
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("示例纸面凭证网络公司", issued.number(), "有效 01", "in force", eve + " 日终")
          .contains(Long.toString(receipt.log().size()), receipt.log().origin(), receipt.asOf())
          .doesNotContain("⟦");
      assertThat(text.replaceAll("\\s", "")).contains(receipt.jws().text());
    }
    try (PDDocument now =
        Loader.loadPDF(answer(path(issued, "/receipt.pdf")).getContentAsByteArray())) {
      assertThat(receipt(now).status()).isEqualTo("SUSPENDED");
      assertThat(new PDFTextStripper().getText(now)).contains("暂停 02", "查询之时");
    }
  }

  @Test
  void is_made_for_whoever_asks_and_not_kept() throws Exception {
    Issued issued = given.on(ISSUED, "示例不留存网络公司");
    log.publishNow();
    long kept = kept();

    answer(path(issued, "/receipt.pdf"));

    assertThat(kept()).isEqualTo(kept);
  }

  @Test
  void is_refused_where_the_receipt_is() throws Exception {
    Issued issued = given.on(ISSUED, "示例凭证拒绝网络公司");
    log.publishNow();
    for (String question :
        List.of(
            "/api/v1/certificates/CSSC-1/%s",
            "/api/v1/certificates/CSSC-1999-TA-0000001-Q/%s",
            path(issued, "/%s?on=2999-01-01"),
            path(issued, "/%s?on=soon"),
            path(issued, "/%s?on=" + ISSUED.minusDays(1)))) {
      MockHttpServletResponse receipt = answer(question.formatted("receipt"));
      MockHttpServletResponse paper = answer(question.formatted("receipt.pdf"));
      assertThat(receipt.getStatus()).as(question).isBetween(400, 499);
      assertThat(paper.getStatus()).as(question).isEqualTo(receipt.getStatus());
      assertThat(code(paper)).as(question).isEqualTo(code(receipt));
    }
  }

  private static QueryReceipt receipt(PDDocument document) {
    return QueryReceipt.parse(document.getDocumentInformation().getKeywords());
  }

  private static String code(MockHttpServletResponse answer) throws Exception {
    String body = answer.getContentAsString(StandardCharsets.UTF_8);
    return body.replaceAll("(?s).*\"code\":\"([^\"]*)\".*", "$1");
  }

  private long kept() {
    return jdbc.sql("SELECT count(*) FROM documents.document").query(Long.class).single();
  }

  private static String path(Issued issued, String rest) {
    return "/api/v1/certificates/" + issued.number() + rest;
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return client.perform(get(URI.create(path))).andReturn().getResponse();
  }
}
