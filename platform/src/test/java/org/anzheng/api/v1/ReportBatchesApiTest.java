package org.anzheng.api.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.adoption.keys.ApiKeyForm;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.register.PublicRegister;
import org.anzheng.reporting.ReportTable;
import org.anzheng.reporting.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The system of a body reports with a key, and anybody finds what it reported. */
@PlatformTest
class ReportBatchesApiTest {

  private static final String BATCHES = "/api/v1/report-batches";

  @Autowired MockMvc client;
  @Autowired GivenParties parties;
  @Autowired GivenBodies bodies;
  @Autowired GivenReports given;
  @Autowired Reports reports;
  @Autowired ApiKeys keys;
  @Autowired PublicRegister register;

  @Test
  void a_program_reports_and_reads_what_comes_back() throws Exception {
    GivenBody body = bodies.approved("TA");
    String key = key(body);
    Map<String, String> wrong = new TreeMap<>(given.issue(body, "API-2"));
    wrong.put("scope", "");
    String file =
        GivenReports.csv(
            ReportTable.CERTIFICATE, List.of(given.issue(body, "API-" + body.approvalNo()), wrong));

    MockHttpServletResponse sent = ask(with(key, csv(file).header("Idempotency-Key", "one")));
    assertThat(sent.getStatus()).as(text(sent)).isEqualTo(202);
    String address = String.valueOf(sent.getHeader("Location"));
    MockHttpServletResponse again = ask(with(key, csv(file).header("Idempotency-Key", "one")));
    assertThat(again.getHeader("Location")).isEqualTo(address);
    assertThat(ask(with(key, csv(file + "x").header("Idempotency-Key", "one"))).getStatus())
        .isEqualTo(409);
    given.done(reports.find(address.substring(address.lastIndexOf('/') + 1)));

    assertThat(text(ask(with(key, get(address)))))
        .contains("PARTLY_ACCEPTED", "\"accepted\":1", "\"refused\":1");
    assertThat(text(ask(with(key, get(address + "/returned-rows")))))
        .contains("\"line\":2", "\"column\":\"scope\"", "\"code\":\"EMPTY\"", "必填");
    assertThat(ask(with(key(bodies.approved("TA")), get(address))).getStatus()).isEqualTo(404);
    await()
        .untilAsserted(
            () -> assertThat(register.reportedAs("API-" + body.approvalNo())).hasSize(1));
    assertThat(text(ask(get("/api/v1/certificates/API-" + body.approvalNo()))))
        .contains("\"reportedAs\":\"API-" + body.approvalNo());
  }

  @Test
  void nothing_that_is_no_report_is_taken() throws Exception {
    String key = key(bodies.approved("TA"));
    assertThat(ask(csv("x")).getStatus()).isEqualTo(401);
    assertThat(ask(with(key, csv(""))).getStatus()).isEqualTo(422);
    assertThat(text(ask(with(key, csv("a,b\n1,2\n"))))).contains("COLUMNS_MISSING");
    assertThat(ask(with(key, get("/api/v1/watches"))).getStatus()).isEqualTo(403);
    assertThat(ask(with(key, get(BATCHES + "/RB-1999-000001"))).getStatus()).isEqualTo(404);
  }

  @Test
  void a_number_that_two_bodies_use_lists_the_candidates() throws Exception {
    GivenBody one = bodies.approved("TA");
    GivenBody other = bodies.approved("TA");
    String alias = "TWICE-" + one.approvalNo();
    given.sent(one, ReportTable.CERTIFICATE, List.of(given.issue(one, alias)));
    given.sent(other, ReportTable.CERTIFICATE, List.of(given.issue(other, alias)));
    await().untilAsserted(() -> assertThat(register.reportedAs(alias)).hasSize(2));

    MockHttpServletResponse answer = ask(get("/api/v1/certificates/" + alias));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer)).contains(register.reportedAs(alias));
    assertThat(ask(get("/certificates/" + alias)).getStatus()).isEqualTo(409);
  }

  private String key(GivenBody body) {
    Actor officer = parties.colleague(body.as(Role.BODY_ADMINISTRATOR), Role.CERTIFICATE_OFFICER);
    return keys.make(new ApiKeyForm("示例系统", Set.of(KeyScope.REPORTS), Optional.of(30)), officer);
  }

  private static MockHttpServletRequestBuilder csv(String file) {
    return post(BATCHES)
        .param("table", "CERTIFICATE")
        .contentType("text/csv")
        .content(file.getBytes(StandardCharsets.UTF_8));
  }

  private static MockHttpServletRequestBuilder with(
      String key, MockHttpServletRequestBuilder request) {
    return request.header("Authorization", "Bearer " + key);
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return client.perform(request).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
