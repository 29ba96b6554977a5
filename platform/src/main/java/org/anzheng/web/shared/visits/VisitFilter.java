package org.anzheng.web.shared.visits;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anzheng.web.shared.visits.Allowances.Allowance;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 访问频率限制: lets everybody look up as often as a person can, and a program as often as leaves room
 * for the others. It stands behind the sign-in, so that colleagues behind one address do not take
 * from each other, and before the answers for which nobody signs in.
 */
@Component
@Order(VisitFilter.AFTER_THE_SIGN_IN)
public class VisitFilter extends OncePerRequestFilter {

  /** Spring Security's filter has -100. */
  static final int AFTER_THE_SIGN_IN = -90;

  private final VisitSettings settings;
  private final Allowances allowances;
  private final TooOften tooOften;

  VisitFilter(VisitSettings settings, Allowances allowances, TooOften tooOften) {
    this.settings = settings;
    this.allowances = allowances;
    this.tooOften = tooOften;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return settings.unlimited() || request.getDispatcherType() != DispatcherType.REQUEST;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int cost = VisitCost.of(request.getRequestURI(), changing(request));
    if (cost > 0) {
      Allowance allowance = allowances.take(Visitor.of(request), cost);
      response.setHeader("RateLimit-Limit", Integer.toString(allowance.limit()));
      response.setHeader("RateLimit-Remaining", Long.toString(allowance.remaining()));
      response.setHeader("RateLimit-Reset", Long.toString(allowance.seconds()));
      if (!allowance.granted()) {
        tooOften.answer(request, response, allowance.seconds());
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean changing(HttpServletRequest request) {
    return !request.getMethod().equals(HttpMethod.GET.name())
        && !request.getMethod().equals(HttpMethod.HEAD.name());
  }
}
