package org.anzheng.api.v1;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CertificatesApiTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired MockMvc client;
  @Autowired GivenIssued given;

  @Test
  void gives_one_certificate_with_status_code_history_and_issuer() throws Exception {
    Issued issued = given.on(ISSUED, "示例接口网络公司");
    given.suspend(issued, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(issued.number(), CertificateStatus.SUSPENDED);

    client
        .perform(get("/api/v1/certificates/" + issued.number()))
        .andExpect(status().isOk())
        .andExpect(cookie().doesNotExist("anzheng"))
        .andExpect(jsonPath("$.status").value("SUSPENDED"))
        .andExpect(jsonPath("$.statusCode").value("02"))
        .andExpect(jsonPath("$.suspendedUntil").value("2026-12-08"))
        .andExpect(jsonPath("$.reason").value("suspend:0111@2018"))
        .andExpect(jsonPath("$.holder.name").value("示例接口网络公司"))
        .andExpect(jsonPath("$.issuer.approvalNo").value(issued.body().approvalNo()))
        .andExpect(jsonPath("$.issuer.standing").value("IN_FORCE"))
        .andExpect(jsonPath("$.history.length()").value(2))
        .andExpect(jsonPath("$.history[0].kind").value("CertificateIssued"))
        .andExpect(jsonPath("$.page").value(startsWith("http://anzheng.example/certificates/")));
    client
        .perform(get("/api/v1/certificates/" + issued.number()).param("on", "2026-09-08"))
        .andExpect(jsonPath("$.status").value("VALID"))
        .andExpect(jsonPath("$.statusCode").value("01"))
        .andExpect(jsonPath("$.on").value("2026-09-08"))
        .andExpect(jsonPath("$.history.length()").value(1));
  }

  @Test
  void answers_an_entity_tag_that_still_holds_with_304() throws Exception {
    Issued issued = given.on(ISSUED, "示例缓存网络公司");
    String path = "/api/v1/certificates/" + issued.number();
    String tag =
        Objects.requireNonNull(
            client.perform(get(path)).andReturn().getResponse().getHeader("ETag"));

    client.perform(get(path).header("If-None-Match", tag)).andExpect(status().isNotModified());
    given.suspend(issued, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(issued.number(), CertificateStatus.SUSPENDED);
    client.perform(get(path).header("If-None-Match", tag)).andExpect(status().isOk());
  }

  @Test
  void says_no_with_a_problem_that_names_the_cause() throws Exception {
    Issued issued = given.on(ISSUED, "示例问题网络公司");
    problem("/api/v1/certificates/12345", 404, "api.v1.NOT_A_NUMBER");
    problem(
        "/api/v1/certificates/" + issued.number() + "?on=2025-03-02", 404, "api.v1.NOT_YET_ISSUED");
    problem(
        "/api/v1/certificates/" + issued.number() + "?on=2999-01-01", 422, "api.v1.DAY_IN_FUTURE");
    problem("/api/v1/certificates/" + issued.number() + "?on=soon", 422, "kernel.NOT_UNDERSTOOD");
  }

  @Test
  void searches_and_pages() throws Exception {
    Issued issued = given.on(ISSUED, "示例鹮鹮网络公司");
    client
        .perform(get("/api/v1/certificates").param("q", "鹮鹮").param("limit", "1"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].number").value(issued.number()))
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.totalCapped").value(false))
        .andExpect(jsonPath("$.next").doesNotExist());
  }

  private void problem(String path, int status, String code) throws Exception {
    client
        .perform(get(path).header("Accept-Language", "en"))
        .andExpect(status().is(status))
        .andExpect(jsonPath("$.status").value(status))
        .andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.type").value("urn:anzheng:problem:" + code))
        .andExpect(jsonPath("$.title").isNotEmpty())
        .andExpect(jsonPath("$.detail").isNotEmpty())
        .andExpect(jsonPath("$.objections[0].code").value(code));
  }
}
