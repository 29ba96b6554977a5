package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Anybody can take the certificate along as a document. */
@PlatformTest
class CertificateDocumentTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired MockMvc browser;
  @Autowired GivenIssued given;

  @Test
  void says_everything_the_law_wants_on_a_certificate() throws Exception {
    Issued issued = given.on(ISSUED, "示例文书网络公司");

    assertThat(text(issued.number()))
        .contains(issued.number(), "示例文书网络公司", "Example Holder", "示例市示例路1号")
        .contains("网络安全风险评估服务", "GB/T 32914-2023", "2025-03-03", "2028-03-02")
        .contains("第二十二条", "以公示系统的现时状态为准")
        .doesNotContain("⟦", "暂停：");
  }

  @Test
  void is_the_same_on_page_and_interface_until_something_happens() throws Exception {
    Issued issued = given.on(ISSUED, "示例同文网络公司");
    MockHttpServletResponse page = pdf("/certificates/" + issued.number() + "/document.pdf");
    MockHttpServletResponse api = pdf("/api/v1/certificates/" + issued.number() + "/document.pdf");
    String tag = Objects.requireNonNull(api.getHeader("ETag"));

    assertThat(api.getContentAsByteArray()).isEqualTo(page.getContentAsByteArray());
    browser
        .perform(
            get("/api/v1/certificates/" + issued.number() + "/document.pdf")
                .header("If-None-Match", tag))
        .andExpect(status().isNotModified());
    given.suspend(issued, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(issued.number(), CertificateStatus.SUSPENDED);
    browser
        .perform(
            get("/api/v1/certificates/" + issued.number() + "/document.pdf")
                .header("If-None-Match", tag))
        .andExpect(status().isOk());
  }

  @Test
  void shows_first_that_it_is_suspended_or_revoked() throws Exception {
    Issued issued = given.on(ISSUED, "示例横幅网络公司");
    given.suspend(issued, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(issued.number(), CertificateStatus.SUSPENDED);
    assertThat(text(issued.number()))
        .startsWith("暂停：本证书自 2026-09-09 起暂停，至 2026-12-08 止")
        .contains("SUSPENDED since 2026-09-09 until 2026-12-08");

    given.revoke(issued, LocalDate.of(2026, 10, 9));
    given.await(issued.number(), CertificateStatus.REVOKED);
    assertThat(text(issued.number())).startsWith("撤销：本证书自 2026-10-09 起撤销");
  }

  @Test
  void of_a_certificate_that_was_never_issued_is_not_found() throws Exception {
    browser
        .perform(get("/certificates/CSSC-1999-TA-0000001-Q/document.pdf"))
        .andExpect(status().isNotFound());
    browser
        .perform(get("/api/v1/certificates/CSSC-1999-TA-0000001-Q/document.pdf"))
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
  }

  private String text(String number) throws Exception {
    return text(pdf("/certificates/" + number + "/document.pdf").getContentAsByteArray());
  }

  private MockHttpServletResponse pdf(String path) throws Exception {
    return browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().exists("ETag"))
        .andReturn()
        .getResponse();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
