package org.anzheng.web.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.Map;
import java.util.Optional;
import org.anzheng.given.GivenSignedIn;
import org.anzheng.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Asks for an address and says how it was answered. */
@Component
class Visits {

  /** Fields without which a form is not even read. */
  private static final Map<String, Map<String, String>> NEEDED =
      Map.of(
          "/body/accounts/{id}/status",
          Map.of("turn", "DISABLE"),
          "/body/cases/{number}/evaluation/attendance",
          Map.of("direction", "IN"));

  private final ObjectProvider<MockMvc> browser;
  private final GivenSignedIn signedIn;

  Visits(ObjectProvider<MockMvc> browser, GivenSignedIn signedIn) {
    this.browser = browser;
    this.signedIn = signedIn;
  }

  /** The status of the answer; 500 when there was none. */
  int of(Endpoint endpoint, Map<String, String> values, Actor actor) {
    return perform(endpoint, values, Optional.of(actor))
        .map(MockHttpServletResponse::getStatus)
        .orElse(500);
  }

  /** Where somebody who is not signed in is sent. */
  String withoutSigningIn(Endpoint endpoint, Map<String, String> values) {
    return perform(endpoint, values, Optional.empty())
        .map(answer -> answer.getStatus() + " " + answer.getRedirectedUrl())
        .orElse("500");
  }

  private Optional<MockHttpServletResponse> perform(
      Endpoint endpoint, Map<String, String> values, Optional<Actor> actor) {
    MockHttpServletRequestBuilder request =
        request(HttpMethod.valueOf(endpoint.method()), endpoint.path(values))
            .with(actor.map(signedIn::as).orElse(anonymous()));
    if (!endpoint.isRead()) {
      request = request.with(csrf());
      for (var field : NEEDED.getOrDefault(endpoint.pattern(), Map.of()).entrySet()) {
        request = request.param(field.getKey(), field.getValue());
      }
    }
    try {
      return Optional.of(browser.getObject().perform(request).andReturn().getResponse());
    } catch (Exception e) { // an error nobody handled: the server's error page in real life
      return Optional.empty();
    }
  }
}
