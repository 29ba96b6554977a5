package org.anzheng.web.shared;

import org.anzheng.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** 拒绝页面: the one place where a refusal that no form shows becomes a page. */
@ControllerAdvice(annotations = Controller.class)
@Order(100)
class Refusals {

  @ExceptionHandler
  ModelAndView answer(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> ErrorPage.of(HttpStatus.NOT_FOUND);
      case FORBIDDEN -> page(refusal, HttpStatus.FORBIDDEN);
      case CONFLICT -> page(refusal, HttpStatus.CONFLICT);
      case INVALID, INCOMPLETE -> page(refusal, HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @ExceptionHandler
  ModelAndView answer(MaxUploadSizeExceededException tooLarge) {
    return ErrorPage.of(HttpStatus.CONTENT_TOO_LARGE);
  }

  private static ModelAndView page(Refusal refusal, HttpStatus status) {
    return Pages.of(
        "shared/refused", new RefusedPage(status.value(), refusal.objections()), status);
  }
}
