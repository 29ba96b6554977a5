package org.anzheng.web.shared;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** 访问控制: what is open to whom by path. Which record is whose is decided by the front doors. */
@Configuration(proxyBeanMethods = false)
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
        .headers(headers::strict)
        .build();
  }

  /** All pages; below an audience's home only its own kind of organisation gets in. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, SecurityHeaders headers, Denials denials) {
    http.authorizeHttpRequests(requests -> {
      for (Audience audience : Audience.values()) {
        requests
            .requestMatchers(audience.path(), audience.path() + "/**")
            .hasAuthority(audience.organisationType().name());
      }
      requests.requestMatchers("/home").authenticated().anyRequest().permitAll();
    });
    return http.formLogin(f -> f.loginPage("/login").defaultSuccessUrl("/home"))
        .logout(l -> l.logoutUrl("/logout").logoutSuccessUrl("/"))
        .exceptionHandling(e -> e.accessDeniedHandler(denials))
        .headers(headers::strict)
        .build();
  }

  /** Behind a TLS gateway the request itself is plain: the public address decides. */
  @Bean
  DefaultCookieSerializerCustomizer secureCookies(Site site) {
    return cookies -> {
      if (site.isSecure()) {
        cookies.setUseSecureCookie(true);
      }
    };
  }
}
