package org.anzheng.api.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@PlatformTest
class CertificatesApiTest {

  private static final String JSON = "application/json";
  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired MockMvc client;
  @Autowired GivenIssued given;
  @Autowired MeterRegistry meters;

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
        .perform(get("/api/v1/certificates/" + issued.number()).queryParam("on", "2026-09-08"))
        .andExpect(jsonPath("$.status").value("VALID"))
        .andExpect(jsonPath("$.statusCode").value("01"))
        .andExpect(jsonPath("$.on").value("2026-09-08"))
        .andExpect(jsonPath("$.history.length()").value(1));
  }

  /** The question asked most has a way of its own; one with a parameter goes the common way. */
  @Test
  void says_the_same_whichever_way_it_is_asked() throws Exception {
    String path = "/api/v1/certificates/" + given.on(ISSUED, "示例同答网络公司").number();
    List<MockHttpServletResponse> answers = new ArrayList<>();
    for (RequestBuilder asked : List.of(get(path), get(path), get(path).queryParam("x", "1"))) {
      answers.add(client.perform(asked).andExpect(status().isOk()).andReturn().getResponse());
    }
    assertThat(answers).extracting(MockHttpServletResponse::getContentType).containsOnly(JSON);
    assertThat(answers).extracting(a -> a.getHeader("ETag")).doesNotContainNull().hasSize(3);
    assertThat(answers.stream().map(a -> a.getHeader("ETag")).distinct()).hasSize(1);
    assertThat(answers.get(1).getContentAsString(UTF_8))
        .isEqualTo(answers.get(0).getContentAsString(UTF_8));
    assertThat(withoutInstant(answers.get(2))).isEqualTo(withoutInstant(answers.get(0)));
    assertThat(headers(answers.get(0))).isEqualTo(headers(answers.get(2)));
    assertThat(headers(answers.get(0)))
        .containsEntry("X-Frame-Options", List.of("DENY"))
        .containsKeys("Content-Security-Policy", "Cache-Control");
  }

  /** What stands over an answer, however it was written. */
  private static Map<String, List<String>> headers(MockHttpServletResponse answer) {
    return answer.getHeaderNames().stream()
        .filter(name -> !name.equals("Content-Length"))
        .collect(Collectors.toMap(name -> name, answer::getHeaders));
  }

  @Test
  void the_way_of_its_own_is_measured_like_the_others() throws Exception {
    String path = "/api/v1/certificates/" + given.on(ISSUED, "示例计时网络公司").number();
    Timer times =
        Timer.builder("http.server.requests")
            .tags("method", "GET", "uri", "/api/v1/certificates/{number}", "status", "200")
            .tags("outcome", "SUCCESS", "exception", "none", "error", "none")
            .register(meters);
    long before = times.count();

    client.perform(get(path)).andExpect(status().isOk());
    client.perform(get(path).queryParam("x", "1")).andExpect(status().isOk());

    assertThat(times.count() - before).isEqualTo(2);
  }

  private static String withoutInstant(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(UTF_8).replaceFirst("\"asOf\":\"[^\"]+\"", "");
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
