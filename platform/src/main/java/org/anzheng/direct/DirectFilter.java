package org.anzheng.direct;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way to {@link DirectAnswer}: under the usual headers, past the allowance, nothing else.
 * Before it may only come what finds out who asks, such as the address that a gateway passes on.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DirectFilter extends OncePerRequestFilter {

  private final List<DirectAnswer> answers;
  private final DirectTimes times;
  private final Filter headers;
  private final Filter allowance;

  /**
   * With the filters of the usual way, which work once for each request.
   *
   * @param headers writes what stands over every answer
   * @param allowance passes on who may still ask
   */
  public DirectFilter(
      List<DirectAnswer> answers, DirectTimes times, Filter headers, Filter allowance) {
    this.answers = List.copyOf(answers);
    this.times = times;
    this.headers = headers;
    this.allowance = allowance;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<DirectAnswer> direct = answers.stream().filter(a -> a.isFor(request)).findFirst();
    if (direct.isPresent()) {
      answer(direct.get(), request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void answer(
      DirectAnswer direct,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    AtomicBoolean passedOn = new AtomicBoolean();
    FilterChain last =
        (asked, under) -> {
          if (!direct.answer((HttpServletRequest) asked, (HttpServletResponse) under)) {
            passedOn.set(true);
            chain.doFilter(asked, under);
          }
        };
    Optional<Throwable> failure = Optional.empty();
    long began = System.nanoTime();
    try {
      headers.doFilter(request, response, (asked, under) -> allowance.doFilter(asked, under, last));
    } catch (ServletException | IOException | RuntimeException | Error e) {
      failure = Optional.of(e);
      throw e;
    } finally {
      // what is passed on is observed there
      if (!passedOn.get()) {
        int status =
            failure.isPresent() ? HttpStatus.INTERNAL_SERVER_ERROR.value() : response.getStatus();
        Duration time = Duration.ofNanos(System.nanoTime() - began);
        times.took(time, request.getMethod(), direct.path(), status, failure);
      }
    }
  }
}
