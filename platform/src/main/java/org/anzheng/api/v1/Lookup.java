package org.anzheng.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.api.v1.LookupMemory.Answer;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.direct.DirectAnswer;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers the question that is asked most, how a certificate stands now: from memory where it can,
 * else by one statement. Why there is no such certificate is said by who answers all questions.
 */
@Component
class Lookup implements DirectAnswer {

  private static final String PATH = "/api/v1/certificates/";

  private final LookupMemory memory;
  private final PublicRegister register;
  private final CertificateAnswers answers;
  private final JsonMapper json;
  private final LookupCounts counts;

  Lookup(
      LookupMemory memory,
      PublicRegister register,
      CertificateAnswers answers,
      JsonMapper json,
      LookupCounts counts) {
    this.memory = memory;
    this.register = register;
    this.answers = answers;
    this.json = json;
    this.counts = counts;
  }

  @Override
  public String path() {
    return PATH + "{number}";
  }

  @Override
  public boolean isFor(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(PATH)
        && request.getMethod().equals(HttpMethod.GET.name())
        && CertificateNumber.hasForm(path.substring(PATH.length()))
        && request.getQueryString() == null
        && takesJson(request);
  }

  private static boolean takesJson(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
        .map(a -> a.contains(MediaType.ALL_VALUE) || a.contains(MediaType.APPLICATION_JSON_VALUE))
        .orElse(true);
  }

  @Override
  public boolean answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getRequestURI().substring(PATH.length());
    Optional<Answer> answer = memory.find(number, n -> register.find(n).map(this::answer));
    if (answer.isPresent()) {
      answer(answer.get(), request, response);
    }
    return answer.isPresent();
  }

  private Answer answer(CertificateEntry entry) {
    return new Answer(
        json.writeValueAsBytes(answers.of(entry, Optional.empty())),
        EntityTag.of(entry, Optional.empty()),
        entry.status(),
        ChinaTime.dateOf(entry.asOf()));
  }

  private void answer(Answer known, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    counts.seen(LookupChannel.INTERFACE, Optional.of(known.status()));
    if (new ServletWebRequest(request, response).checkNotModified(known.tag())) {
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(known.body().length);
    response.getOutputStream().write(known.body());
  }
}
