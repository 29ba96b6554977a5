package org.anzheng.web.shared.visits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 访问过于频繁: says when to come back, to a program in problem details, to a person on a page. */
@Component
class TooOften {

  private static final String CODE = "admission.TOO_OFTEN";

  private final Texts texts;
  private final JsonMapper json;

  TooOften(Texts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  void answer(HttpServletRequest request, HttpServletResponse response, long seconds)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    if (!request.getRequestURI().startsWith("/api/")) {
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
      return;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    json.writeValue(
        response.getOutputStream(),
        problem(Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
  }

  private ProblemDetail problem(Language language) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.TOO_MANY_REQUESTS, texts.text(language, "api." + CODE));
    problem.setType(URI.create("urn:anzheng:problem:" + CODE));
    problem.setTitle(texts.text(language, "api.problem.429"));
    problem.setProperty("code", CODE);
    return problem;
  }
}
