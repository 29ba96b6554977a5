package org.anzheng.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anzheng.direct.DirectAnswer;
import org.anzheng.direct.DirectFilter;
import org.anzheng.direct.DirectTimes;
import org.anzheng.web.shared.visits.VisitFilter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** 访问控制: what is open to whom by path. Which record is whose is decided by the front doors. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Security {

  /** The public interface: no session, nothing to forge. */
  @Bean
  @Order(1)
  SecurityFilterChain publicInterface(HttpSecurity http, SecurityHeaders headers) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(r -> r.anyRequest().permitAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .headers(headers::strict)
        .build();
  }

  /** All pages; below an audience's home only its own kind of organisation gets in. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http, SecurityHeaders headers, Denials denials, SignedInAccounts accounts) {
    http.authorizeHttpRequests(requests -> {
      // browsers look for a newer one at any time, also after the session has ended
      requests.requestMatchers("/body/onsite-worker.js").permitAll();
      for (Audience audience : Audience.values()) {
        requests
            .requestMatchers(audience.path(), audience.path() + "/**")
            .hasAuthority(audience.organisationType().name());
      }
      requests
          .requestMatchers(
              "/home", "/account/**", "/questions", "/questions/**", "/notices", "/notices/**")
          .authenticated()
          .anyRequest()
          .permitAll();
    });
    return http.formLogin(
            f -> f.loginPage("/login").defaultSuccessUrl("/home").failureHandler(Security::failed))
        .addFilterBefore(new AccountRefresh(accounts), AuthorizationFilter.class)
        .logout(l -> l.logoutUrl("/logout").logoutSuccessUrl("/"))
        .exceptionHandling(e -> e.accessDeniedHandler(denials))
        .headers(headers::strict)
        .build();
  }

  /** What is asked most, under the same headers as the rest of the public interface. */
  @Bean
  DirectFilter direct(
      List<DirectAnswer> answers,
      DirectTimes times,
      VisitFilter allowance,
      @Qualifier("publicInterface") SecurityFilterChain publicInterface) {
    Filter headers =
        publicInterface.getFilters().stream()
            .filter(HeaderWriterFilter.class::isInstance)
            .findFirst()
            .orElseThrow();
    return new DirectFilter(answers, times, headers, allowance);
  }

  /** Each request is observed once, not once more for every filter it passes. */
  @Bean
  SecurityObservationSettings onceForEachRequest() {
    return SecurityObservationSettings.noObservations();
  }

  /** Text that was not sent in UTF-8, or that no database can keep, is no text: 400. */
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf(0) < 0 && value.indexOf(0xFFFD) < 0);
    return firewall;
  }

  private static void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendRedirect(
        failure instanceof LockedException ? "/login?wait=true" : "/login?error=true");
  }

  /** Behind a TLS gateway the request itself is plain: the public address decides. */
  @Bean
  CookieSerializer sessionCookie(Site site) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName("anzheng");
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setUseSecureCookie(site.isSecure());
    return cookie;
  }
}
