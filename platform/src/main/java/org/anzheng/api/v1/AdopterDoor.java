package org.anzheng.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyAccess;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 密钥入口: lets programs of adopters and bodies in before anything they sent is read, and tells them
 * how often they may still come.
 */
@Component
class AdopterDoor implements WebMvcConfigurer {

  /** Attribute of the request: in whose name it is made. */
  static final String ACTOR = "anzheng.adopter";

  private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9_-]{1,200})");

  private final ApiKeys keys;
  private final Clock clock;

  AdopterDoor(ApiKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(door(KeyScope.WATCHES))
        .addPathPatterns("/api/v1/watches", "/api/v1/watches/**");
    registry
        .addInterceptor(door(KeyScope.RECORDS))
        .addPathPatterns("/api/v1/adoption-records", "/api/v1/adoption-records/**");
    registry
        .addInterceptor(door(KeyScope.REPORTS))
        .addPathPatterns("/api/v1/report-batches", "/api/v1/report-batches/**");
  }

  private HandlerInterceptor door(KeyScope scope) {
    return new HandlerInterceptor() {
      @Override
      public boolean preHandle(
          HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(ACTOR, enter(scope, request, response));
        return true;
      }
    };
  }

  private Actor enter(KeyScope scope, HttpServletRequest request, HttpServletResponse response) {
    String key =
        Optional.ofNullable(request.getHeader("Authorization"))
            .map(BEARER::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .orElseThrow(() -> new NotAdmitted(NotAdmitted.Cause.NO_KEY));
    KeyAccess access = keys.admit(key, scope);
    if (!access.known()) {
      throw new NotAdmitted(NotAdmitted.Cause.NO_KEY);
    }
    long seconds = Math.max(1, Duration.between(clock.instant(), access.resetAt()).toSeconds());
    response.setHeader("RateLimit-Limit", Integer.toString(access.limit()));
    response.setHeader("RateLimit-Remaining", Integer.toString(Math.max(0, access.remaining())));
    response.setHeader("RateLimit-Reset", Long.toString(seconds));
    if (access.tooOften()) {
      response.setHeader("Retry-After", Long.toString(seconds));
      throw new NotAdmitted(NotAdmitted.Cause.TOO_OFTEN);
    }
    return access.actor().orElseThrow(() -> new NotAdmitted(NotAdmitted.Cause.SCOPE));
  }
}
