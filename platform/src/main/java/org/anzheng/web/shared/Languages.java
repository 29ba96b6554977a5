package org.anzheng.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.texts.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** 语言选择: {@code ?lang=} decides, and a cookie remembers it; Chinese otherwise. */
@Component
class Languages implements HandlerInterceptor {

  private static final String NAME = "lang";

  private final Site site;

  Languages(Site site) {
    this.site = site;
  }

  static Language of(HttpServletRequest request) {
    return asked(request).or(() -> remembered(request)).orElse(Language.ZH);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    asked(request).ifPresent(l -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(l).toString()));
    return true;
  }

  private ResponseCookie cookie(Language language) {
    return ResponseCookie.from(NAME, language.code())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(site.isSecure())
        .sameSite("Lax")
        .build();
  }

  /** A form too large to be read has no parameters, but its error page still has a language. */
  private static Optional<Language> asked(HttpServletRequest request) {
    try {
      return Language.of(request.getParameter(NAME));
    } catch (IllegalStateException unreadable) { // the page that says so needs a language, too
      return Optional.empty();
    }
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(c -> c.getName().equals(NAME))
        .map(Cookie::getValue)
        .flatMap(v -> Language.of(v).stream())
        .findFirst();
  }
}
