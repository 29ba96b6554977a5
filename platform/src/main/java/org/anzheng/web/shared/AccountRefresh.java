package org.anzheng.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the duties again for every request, so that what was withdrawn is gone at once, and sends
 * whoever still has a one-time password to change it.
 */
final class AccountRefresh extends OncePerRequestFilter {

  private static final String PASSWORD = "/account/password";
  private static final List<String> ALWAYS_OPEN = List.of(PASSWORD, "/logout");

  private final SignedInAccounts accounts;

  AccountRefresh(SignedInAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/css/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> before = Views.signedIn();
    if (before.isPresent()) {
      Optional<SignedIn> now = accounts.find(before.get().account());
      if (now.isEmpty()) {
        signOut(request);
      } else if (mustChangePassword(now.get(), request)) {
        response.sendRedirect(PASSWORD);
        return;
      } else {
        replace(now.get());
      }
    }
    chain.doFilter(request, response);
  }

  private boolean mustChangePassword(SignedIn user, HttpServletRequest request) {
    return !ALWAYS_OPEN.contains(request.getRequestURI())
        && accounts.mustChangePassword(user.account());
  }

  private static void replace(SignedIn user) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SignedInAccounts.authentication(user));
    SecurityContextHolder.setContext(context);
  }

  private static void signOut(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
