package org.anzheng.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;

class DirectFilterTest {

  private static final Filter EVERYBODY =
      (request, response, chain) -> chain.doFilter(request, response);

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain usual = new MockFilterChain();
  private final DirectFilter filter =
      new DirectFilter(
          List.of(new Greeting()),
          new DirectTimes(meters),
          new HeaderWriterFilter(List.of(new XFrameOptionsHeaderWriter())),
          EVERYBODY);

  @Test
  void answers_under_the_usual_headers_and_is_measured() throws Exception {
    filter.doFilter(get("/greetings/one"), response, usual);

    assertThat(response.getContentAsString()).isEqualTo("one");
    assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(usual.getRequest()).isNull();
    assertThat(measured()).isEqualTo("GET /greetings/{name} 200 SUCCESS none none");
  }

  @Test
  void what_it_cannot_answer_goes_on_under_the_headers_and_is_measured_there() throws Exception {
    filter.doFilter(get("/greetings/nobody"), response, usual);

    assertThat(usual.getRequest()).isNotNull();
    assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(meters.getMeters()).isEmpty();
  }

  @Test
  void what_is_not_for_it_goes_on_untouched() throws Exception {
    MockHttpServletRequest request = get("/other");
    filter.doFilter(request, response, usual);

    assertThat(usual.getRequest()).isSameAs(request);
    assertThat(usual.getResponse()).isSameAs(response);
    assertThat(meters.getMeters()).isEmpty();
  }

  @Test
  void a_failure_is_thrown_under_the_headers_and_is_measured() {
    assertThatThrownBy(() -> filter.doFilter(get("/greetings/broken"), response, usual))
        .isInstanceOf(IllegalStateException.class);

    assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(measured())
        .isEqualTo(
            "GET /greetings/{name} 500 SERVER_ERROR IllegalStateException IllegalStateException");
  }

  private String measured() {
    Timer timer = meters.get("http.server.requests").timer();
    assertThat(timer.count()).isEqualTo(1);
    return String.join(
        " ",
        List.of("method", "uri", "status", "outcome", "exception", "error").stream()
            .map(timer.getId()::getTag)
            .toList());
  }

  private static MockHttpServletRequest get(String path) {
    return new MockHttpServletRequest("GET", path);
  }

  private static final class Greeting implements DirectAnswer {

    @Override
    public String path() {
      return "/greetings/{name}";
    }

    @Override
    public boolean isFor(HttpServletRequest request) {
      return request.getRequestURI().startsWith("/greetings/");
    }

    @Override
    public boolean answer(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String name = request.getRequestURI().substring("/greetings/".length());
      if (name.equals("broken")) {
        throw new IllegalStateException();
      }
      if (name.equals("nobody")) {
        return false;
      }
      response.getWriter().write(name);
      return true;
    }
  }
}
