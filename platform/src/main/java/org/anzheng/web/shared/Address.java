package org.anzheng.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.anzheng.texts.Language;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 当前地址: where the reader is.
 *
 * @param path such as {@code /certificates}
 * @param query as sent, without the question mark
 */
public record Address(String path, String query) {

  /** The address asked for, also while an error page is shown for it. */
  static Address of(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed instanceof String uri ? uri : request.getRequestURI();
    return new Address(path, Optional.ofNullable(request.getQueryString()).orElse(""));
  }

  /** The same address in a language. */
  public String in(Language language) {
    return UriComponentsBuilder.fromPath(path)
        .query(query)
        .replaceQueryParam("lang", language.code())
        .build()
        .toUriString();
  }
}
