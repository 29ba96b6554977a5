package org.anzheng.web.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * 错误页: says what the reader can do, never what went wrong inside.
 *
 * @param status one of those that have sentences
 */
public record ErrorPage(int status) {

  static ModelAndView of(HttpStatus status) {
    int shown =
        switch (status.value()) {
          case 403, 404, 405, 413, 429 -> status.value();
          default -> status.is4xxClientError() ? 400 : 500;
        };
    return Pages.of("shared/error", new ErrorPage(shown), status);
  }
}
