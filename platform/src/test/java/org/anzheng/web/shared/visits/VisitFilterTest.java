package org.anzheng.web.shared.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.anzheng.direct.DirectAnswer;
import org.anzheng.direct.DirectFilter;
import org.anzheng.direct.DirectTimes;
import org.anzheng.given.PlatformTest;
import org.anzheng.texts.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class VisitFilterTest {

  @Autowired Texts texts;
  @Autowired JsonMapper json;

  @Test
  void who_spent_everything_is_told_when_to_come_back() throws Exception {
    VisitFilter filter = filter(60, 3);
    for (int visit = 2; visit >= 0; visit--) {
      MockHttpServletResponse answer = visit(filter, get("/certificates", "192.0.2.1"));
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getHeader("RateLimit-Limit")).isEqualTo("3");
      assertThat(answer.getHeader("RateLimit-Remaining")).isEqualTo(Integer.toString(visit));
    }
    MockHttpServletResponse refused = visit(filter, get("/certificates", "192.0.2.1"));
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    assertThat(visit(filter, get("/certificates", "192.0.2.2")).getStatus()).isEqualTo(200);
  }

  @Test
  void a_program_gets_problem_details_in_its_language() throws Exception {
    VisitFilter filter = filter(60, 1);
    visit(filter, get("/api/v1/certificates", "192.0.2.1"));
    MockHttpServletRequest again = get("/api/v1/certificates", "192.0.2.1");
    again.addHeader("Accept-Language", "en");
    again.addPreferredLocale(Locale.ENGLISH);

    MockHttpServletResponse refused = visit(filter, again);

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getContentType()).startsWith("application/problem+json");
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
        .contains("\"code\":\"admission.TOO_OFTEN\"", "\"status\":429", "Retry-After");
    assertThat(
            visit(filter, get("/api/v1/certificates", "192.0.2.1"))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("请求过于频繁");
  }

  @Test
  void what_makes_more_work_costs_more_and_files_cost_nothing() {
    assertThat(VisitCost.of("/certificates/CSSC-2026-TA-0000001-X", false)).isEqualTo(1);
    assertThat(VisitCost.of("/api/v1/certificates/CSSC-2026-TA-0000001-X/receipt", false))
        .isEqualTo(5);
    assertThat(VisitCost.of("/api/v1/certificates/CSSC-2026-TA-0000001-X/receipt.pdf", false))
        .isEqualTo(5);
    assertThat(VisitCost.of("/verify", false)).isEqualTo(1);
    assertThat(VisitCost.of("/verify", true)).isEqualTo(20);
    assertThat(VisitCost.of("/api/v1/verifications", true)).isEqualTo(20);
    assertThat(VisitCost.of("/log/2026/tile/0/000", false)).isZero();
    assertThat(VisitCost.of("/log", false)).isEqualTo(1);
    assertThat(VisitCost.of("/css/anzheng.css", false)).isZero();
  }

  @Test
  void colleagues_behind_one_address_do_not_take_from_each_other() throws Exception {
    VisitFilter filter = filter(60, 1);
    MockHttpServletRequest one = get("/home", "192.0.2.1");
    one.setUserPrincipal(() -> "one");
    MockHttpServletRequest other = get("/home", "192.0.2.1");
    other.setUserPrincipal(() -> "other");

    assertThat(visit(filter, one).getStatus()).isEqualTo(200);
    assertThat(visit(filter, other).getStatus()).isEqualTo(200);
    assertThat(visit(filter, one).getStatus()).isEqualTo(429);
  }

  @Test
  void all_addresses_of_one_network_are_one_visitor() {
    assertThat(Visitor.network("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Visitor.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:");
    assertThat(Visitor.network("2001:db8:1:2::9")).isEqualTo("2001:db8:1:2:");
    assertThat(Visitor.network("2001:db8::9")).isEqualTo("2001:db8:0:0:");
    assertThat(Visitor.network("::1")).isEqualTo("0:0:0:0:");
  }

  @Test
  void without_a_limit_nobody_is_counted() throws Exception {
    VisitFilter filter = filter(0, 1);
    visit(filter, get("/certificates", "192.0.2.1"));

    MockHttpServletResponse answer = visit(filter, get("/certificates", "192.0.2.1"));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("RateLimit-Limit")).isNull();
  }

  @Test
  void a_direct_answer_takes_from_the_allowance_once_also_where_another_has_to_answer()
      throws Exception {
    VisitFilter allowance = filter(60, 2);
    MeterRegistry meters = new SimpleMeterRegistry();
    DirectFilter direct =
        new DirectFilter(
            List.of(new AnswersNothing()),
            new DirectTimes(meters),
            (request, response, chain) -> chain.doFilter(request, response),
            allowance);
    for (int left = 1; left >= 0; left--) {
      MockHttpServletResponse answer = new MockHttpServletResponse();
      MockFilterChain usual = new MockFilterChain(new HttpServlet() {}, allowance);
      direct.doFilter(get("/certificates", "192.0.2.1"), answer, usual);
      assertThat(answer.getHeader("RateLimit-Remaining")).isEqualTo(Integer.toString(left));
      assertThat(usual.getRequest()).isNotNull();
    }
    MockFilterChain usual = new MockFilterChain();
    MockHttpServletResponse refused = new MockHttpServletResponse();
    direct.doFilter(get("/certificates", "192.0.2.1"), refused, usual);
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(usual.getRequest()).isNull();
    assertThat(meters.find("http.server.requests").timers())
        .singleElement()
        .satisfies(timer -> {
          assertThat(timer.count()).isEqualTo(1);
          assertThat(timer.getId().getTag("status")).isEqualTo("429");
          assertThat(timer.getId().getTag("outcome")).isEqualTo("CLIENT_ERROR");
        });
  }

  /** Takes every question and leaves it to the usual way. */
  private static final class AnswersNothing implements DirectAnswer {

    @Override
    public String path() {
      return "/certificates";
    }

    @Override
    public boolean isFor(HttpServletRequest request) {
      return true;
    }

    @Override
    public boolean answer(HttpServletRequest request, HttpServletResponse response) {
      return false;
    }
  }

  private VisitFilter filter(int perMinute, int burst) {
    VisitSettings settings = new VisitSettings(perMinute, burst, 100);
    return new VisitFilter(settings, new Allowances(settings), new TooOften(texts, json));
  }

  private static MockHttpServletResponse visit(VisitFilter filter, MockHttpServletRequest request)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response;
  }

  private static MockHttpServletRequest get(String path, String address) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setRemoteAddr(address);
    return request;
  }
}
