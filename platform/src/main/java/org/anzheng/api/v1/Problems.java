package org.anzheng.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.RefusalKind;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** 问题详情 (RFC 9457): how the interface says no, with all objections at once. */
@RestControllerAdvice(basePackages = "org.anzheng.api")
@Order(10)
class Problems {

  private final Texts texts;

  Problems(Texts texts) {
    this.texts = texts;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> of(Refusal refusal, HttpServletRequest request) {
    return answer(status(refusal.kind()), refusal.objections(), language(request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> of(
      MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
    Objection objection = Objection.toField(unreadable.getName(), KernelRefusal.NOT_UNDERSTOOD);
    return answer(HttpStatus.UNPROCESSABLE_CONTENT, List.of(objection), language(request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> of(
      HttpMessageNotReadableException unreadable, HttpServletRequest request) {
    Objection objection = Objection.to(KernelRefusal.NOT_UNDERSTOOD);
    return answer(HttpStatus.UNPROCESSABLE_CONTENT, List.of(objection), language(request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> of(NotAdmitted refused, HttpServletRequest request) {
    HttpStatus status = refused.why().status();
    Language language = language(request);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            status, texts.text(language, "api.admission." + refused.why().name()));
    problem.setType(URI.create("urn:anzheng:problem:admission." + refused.why().name()));
    problem.setTitle(texts.text(language, "api.problem." + status.value()));
    problem.setProperty("code", "admission." + refused.why().name());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    return status == HttpStatus.UNAUTHORIZED
        ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").body(problem)
        : answer.body(problem);
  }

  private ResponseEntity<ProblemDetail> answer(
      HttpStatus status, List<Objection> objections, Language language) {
    Objection main = objections.getFirst();
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, texts.objection(language, main));
    problem.setType(URI.create("urn:anzheng:problem:" + main.reason().code()));
    problem.setTitle(texts.text(language, "api.problem." + status.value()));
    problem.setProperty("code", main.reason().code());
    problem.setProperty(
        "objections",
        objections.stream().map(o -> ObjectionAnswer.of(o, texts, language)).toList());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static HttpStatus status(RefusalKind kind) {
    return switch (kind) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
      case INVALID, INCOMPLETE -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static Language language(HttpServletRequest request) {
    return Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
