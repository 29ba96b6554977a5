package org.anzheng.web.shared;

import java.util.function.Function;
import java.util.function.Supplier;
import org.anzheng.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** 表单提交: an act that either leads to another page or shows its form again with the objections. */
public final class Forms {

  private Forms() {}

  /**
   * Does {@code act} and redirects to the path it returns; when it is refused for what was sent,
   * for what is missing or for the present state, shows {@code again}.
   */
  public static ModelAndView submit(
      Supplier<String> act, Function<FormErrors, ModelAndView> again) {
    try {
      return Pages.redirect(act.get());
    } catch (Refusal refusal) {
      return switch (refusal.kind()) {
        case NOT_FOUND, FORBIDDEN -> throw refusal;
        case CONFLICT -> again(again, refusal, HttpStatus.CONFLICT);
        case INVALID, INCOMPLETE -> again(again, refusal, HttpStatus.UNPROCESSABLE_CONTENT);
      };
    }
  }

  private static ModelAndView again(
      Function<FormErrors, ModelAndView> page, Refusal refusal, HttpStatus status) {
    ModelAndView answer = page.apply(new FormErrors(refusal.objections()));
    answer.setStatus(status);
    return answer;
  }
}
