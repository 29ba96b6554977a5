package org.anzheng.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** 安全响应头: nothing from elsewhere, nothing inline, in nobody's frame. */
@Component
class SecurityHeaders {

  static final String CONTENT =
      "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String NAME = "Permissions-Policy";
  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
  private static final long YEAR_SECONDS = 31_536_000;

  private final Site site;

  SecurityHeaders(Site site) {
    this.site = site;
  }

  void strict(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(c -> c.policyDirectives(CONTENT))
        .frameOptions(f -> f.deny())
        .referrerPolicy(r -> r.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .addHeaderWriter(SecurityHeaders::permissions)
        .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(h ->
            h.requestMatcher(site.isSecure() ? AnyRequestMatcher.INSTANCE : r -> false)
                .maxAgeInSeconds(YEAR_SECONDS));
  }

  /** A page that needs more than the others has said so itself. */
  private static void permissions(HttpServletRequest request, HttpServletResponse response) {
    if (!response.containsHeader(NAME)) {
      response.setHeader(NAME, PERMISSIONS);
    }
  }
}
