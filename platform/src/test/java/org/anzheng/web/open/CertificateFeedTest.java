package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.register.CertificateNews;
import org.anzheng.register.PublicNews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is new about certificates, for readers of feeds. */
@PlatformTest
class CertificateFeedTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);

  @Autowired PublicNews news;
  @Autowired GivenIssued given;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc browser;

  @Test
  void tells_of_new_certificates_and_of_decisions_with_their_reasons() throws Exception {
    Issued one = given.on(ISSUED, "示例订阅网络公司");
    given.suspend(one, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    given.revoke(one, LocalDate.of(2026, 5, 5));
    given.await(one.number(), CertificateStatus.REVOKED);
    Issued other = given.on(ISSUED, "示例另一网络公司");
    String body = one.body().approvalNo();

    assertThat(news.latest(body))
        .extracting(CertificateNews::event)
        .containsExactly("CertificateRevoked", "CertificateSuspended", "CertificateIssued");
    String feed = text("/certificates/feed?lang=zh&issuer=" + body);
    assertThat(feed)
        .contains("证书撤销: " + one.number(), "示例订阅网络公司", "理由：", "自 2026-05-05 起生效")
        .contains("/certificates/feed?issuer=" + body + "</id>")
        .doesNotContain(other.number(), "⟦");
    assertThat(text("/certificates/feed?lang=en"))
        .contains("Certificate issued: " + other.number(), "issued by")
        .doesNotContain("⟦");
    assertThat(text("/certificates/feed?issuer=CNCA-R-1999-001")).doesNotContain("<entry>");
    assertThat(text("/certificates?lang=en")).contains("/certificates/feed?lang=en");
    assertThat(text("/open-data/?lang=en")).contains("/certificates/feed");
    assertThat(text("/bodies/" + body)).contains("/certificates/feed?issuer=" + body);
  }

  @Test
  void many_new_certificates_crowd_out_no_decision() {
    Issued one = given.on(ISSUED, "示例不淹没网络公司");
    given.revoke(one, LocalDate.of(2026, 5, 6));
    given.await(one.number(), CertificateStatus.REVOKED);
    for (int i = 0; i < 30; i++) {
      changed(one.number(), "CertificateIssued");
    }
    List<CertificateNews> latest = news.latest(one.body().approvalNo());
    assertThat(latest).filteredOn(n -> n.event().equals("CertificateIssued")).hasSize(25);
    assertThat(latest).filteredOn(n -> n.event().equals("CertificateRevoked")).hasSize(1);
    assertThat(news.latest()).hasSizeLessThanOrEqualTo(50);
  }

  private void changed(String number, String event) {
    jdbc.sql(
            """
            INSERT INTO register.change
              (fact_id, kind, key, issuer, event, effective_at, recorded_at)
            SELECT gen_random_uuid(), 'CERTIFICATE', number, issuer, :event, now(), now()
            FROM register.certificate WHERE number = :number
            """)
        .param("event", event)
        .param("number", number)
        .update();
  }

  private String text(String path) throws Exception {
    return browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
