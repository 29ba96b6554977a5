package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.trust.LogPublisher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class PublicPagesTest {

  private static final int BUDGET = 60 * 1024;
  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired MockMvc browser;
  @Autowired GivenIssued given;
  @Autowired LogPublisher log;

  @Test
  void are_complete_in_both_languages_and_small() throws Exception {
    Issued issued = given.on(ISSUED, "示例页面网络公司");
    int stylesheet =
        compressed(
            new ClassPathResource("static/css/anzheng.css")
                .getContentAsString(StandardCharsets.UTF_8));
    for (String path :
        List.of(
            "/",
            "/certificates",
            "/certificates?q=示例",
            "/certificates?q=没有这家",
            "/certificates/" + issued.number(),
            "/bodies",
            "/bodies?on=" + ISSUED,
            "/bodies/" + issued.body().approvalNo(),
            "/bodies/" + issued.body().approvalNo() + "?on=" + ISSUED,
            "/catalogue",
            "/rules",
            "/fees",
            "/statistics",
            "/log",
            "/login",
            "/sign-up")) {
      for (String language : List.of("zh", "en")) {
        String page = page(path, language, 200);
        assertThat(page)
            .as(path)
            .doesNotContain("⟦", "<script", "style=\"")
            .containsOnlyOnce("<h1")
            .contains("<main id=\"main\"");
        assertThat(compressed(page) + stylesheet).as(path).isLessThan(BUDGET);
      }
    }
  }

  @Test
  void certificate_answers_at_one_glance() throws Exception {
    Issued issued = given.on(ISSUED, "示例<b>标签</b>网络公司");
    given.suspend(issued, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(issued.number(), CertificateStatus.SUSPENDED);

    assertThat(Browser.words(page("/certificates/" + issued.number(), "zh", 200)))
        .contains(
            "▲</span> 暂停",
            "自 2026-09-09 起暂停，至 2026-12-08 止",
            "原因代码 0111",
            "示例&lt;b&gt;标签&lt;/b&gt;网络公司",
            issued.body().approvalNo(),
            "证书暂停",
            "http://anzheng.example/certificates/" + issued.number())
        .doesNotContain("<b>标签");
    assertThat(
            Browser.words(page("/certificates/" + issued.number() + "?on=2026-01-01", "en", 200)))
        .contains("●</span> Valid", "This is the status at the end of 2026-01-01")
        .doesNotContain("Suspended since");
  }

  @Test
  void certificate_that_is_not_found_says_why() throws Exception {
    Issued issued = given.on(ISSUED, "示例原因网络公司");
    String number = issued.number();
    String mistyped = number.substring(0, number.length() - 1) + (number.endsWith("A") ? "B" : "A");

    assertThat(page("/certificates/12345", "zh", 404)).contains("不是本制度的证书编号");
    assertThat(page("/certificates/" + mistyped, "zh", 404)).contains("校验字符不符");
    assertThat(page("/certificates/CSSC-1999-TA-0000001-Q", "zh", 404))
        .containsAnyOf("从未颁发过", "校验字符不符");
    assertThat(page("/certificates/" + number + "?on=2025-03-02", "zh", 404)).contains("还没有颁发");
    assertThat(page("/certificates/" + number + "?on=2999-01-01", "zh", 404)).contains("过去的日期");
    assertThat(page("/certificates/" + number + "?on=yesterday", "en", 404)).contains("past day");
  }

  @Test
  void certificate_offers_the_proof_that_the_log_holds_its_issue() throws Exception {
    Issued issued = given.on(ISSUED, "示例证明网络公司");
    log.publishNow();

    String api = "/api/v1/certificates/" + issued.number();
    assertThat(page("/certificates/" + issued.number(), "zh", 200))
        .contains("proof.tlog-proof", "获取查询凭证", api + "/receipt\"")
        .contains("获取查询凭证（PDF）", api + "/receipt.pdf\"")
        .contains(api + "/credential\"", api + "/credential.sm2");
    assertThat(page("/certificates/" + issued.number() + "?on=2026-01-01", "en", 200))
        .contains("Get a query receipt", api + "/receipt?on=2026-01-01")
        .contains(api + "/receipt.pdf?on=2026-01-01");
    assertThat(page("/certificates/" + issued.number() + "/proof.tlog-proof", "zh", 200))
        .startsWith("c2sp.org/tlog-proof@v1");
    assertThat(page("/log", "zh", 200)).contains("anzheng.example/log/", "/log/checkpoint");
  }

  @Test
  void number_in_the_search_box_leads_to_its_page() throws Exception {
    browser
        .perform(get("/certificates").param("q", " cssc-2026-ta-0000001-x "))
        .andExpect(redirectedUrl("/certificates/CSSC-2026-TA-0000001-X"));
  }

  @Test
  void unknown_addresses_and_bodies_are_explained_pages() throws Exception {
    assertThat(page("/bodies/CNCA-R-1999-001", "zh", 404)).contains("没有找到这个页面");
    assertThat(page("/bodies/CNCA-R-1999-001", "en", 404)).contains("There is no such page");
  }

  private String page(String path, String language, int status) throws Exception {
    MockHttpServletResponse response =
        browser.perform(get(path).param("lang", language)).andReturn().getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(status);
    return response.getContentAsString();
  }

  private static int compressed(String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
