package org.anzheng.web.shared;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anzheng.kernel.Objection;
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
    return answer(() -> Pages.redirect(act.get()), again);
  }

  /**
   * Tries {@code rehearsal} and shows {@code check}, the page on which the act is confirmed; when
   * it would be refused, shows the form {@code again}.
   */
  public static ModelAndView check(
      Runnable rehearsal, Supplier<ModelAndView> check, Function<FormErrors, ModelAndView> again) {
    return answer(
        () -> {
          rehearsal.run();
          return check.get();
        },
        again);
  }

  /** Does {@code act}; where it objects to one field, objects to another, as this form names it. */
  public static <T> T renaming(String field, String shown, Supplier<T> act) {
    try {
      return act.get();
    } catch (Refusal refusal) {
      throw new Refusal(
          refusal.objections().stream()
              .map(o -> o.field().filter(field::equals).isPresent() ? renamed(o, shown) : o)
              .toList());
    }
  }

  private static Objection renamed(Objection o, String shown) {
    return new Objection(o.reason(), Optional.of(shown), o.arguments());
  }

  private static ModelAndView answer(
      Supplier<ModelAndView> good, Function<FormErrors, ModelAndView> again) {
    try {
      return good.get();
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
