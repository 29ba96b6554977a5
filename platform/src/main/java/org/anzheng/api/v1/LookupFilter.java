package org.anzheng.api.v1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.api.v1.LookupMemory.Answer;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.certificates.CertificateStatus;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers the question that is asked most, how a certificate stands now, from memory where it can.
 */
@Component
@Order(LookupFilter.BEHIND_THE_ALLOWANCE)
class LookupFilter extends OncePerRequestFilter {

  /** Of whoever looks up too often the allowance is used up first. */
  static final int BEHIND_THE_ALLOWANCE = -80;

  /** Under this name a request tells which status it was answered with. */
  static final String STATUS = LookupFilter.class.getName() + ".status";

  private static final String PATH = "/api/v1/certificates/";

  private final LookupMemory memory;
  private final LookupCounts counts;

  LookupFilter(LookupMemory memory, LookupCounts counts) {
    this.memory = memory;
    this.counts = counts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith(PATH)
        || request.getParameterNames().hasMoreElements()
        || !request.getMethod().equals(HttpMethod.GET.name())
        || !CertificateNumber.hasForm(path.substring(PATH.length()))
        || !takesJson(request);
  }

  private static boolean takesJson(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
        .map(a -> a.contains(MediaType.ALL_VALUE) || a.contains(MediaType.APPLICATION_JSON_VALUE))
        .orElse(true);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String number = request.getRequestURI().substring(PATH.length());
    Optional<Answer> known = memory.find(number);
    if (known.isPresent()) {
      answer(known.get(), request, response);
    } else {
      lookUp(number, request, response, chain);
    }
  }

  private void answer(Answer known, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    counts.seen(LookupChannel.INTERFACE, Optional.of(known.status()));
    if (new ServletWebRequest(request, response).checkNotModified(known.tag())) {
      return;
    }
    response.setContentType(known.contentType());
    response.setContentLength(known.body().length);
    response.getOutputStream().write(known.body());
  }

  private void lookUp(
      String number, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long changes = memory.changes();
    ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, copy);
    if (copy.getStatus() == HttpStatus.OK.value()
        && request.getAttribute(STATUS) instanceof CertificateStatus status
        && copy.getHeader(HttpHeaders.ETAG) instanceof String tag
        && copy.getContentType() instanceof String type) {
      memory.remember(
          number,
          new Answer(copy.getContentAsByteArray(), type, tag, status, memory.today()),
          changes);
    }
    copy.copyBodyToResponse();
  }
}
