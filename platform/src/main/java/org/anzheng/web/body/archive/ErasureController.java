package org.anzheng.web.body.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.ErasureForm;
import org.anzheng.certification.ErasureGround;
import org.anzheng.certification.PersonErasures;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 个人信息删除: a person's request about an archived case, entered by one and decided by another. */
@Controller("bodyErasure")
class ErasureController {

  private final PersonErasures erasures;
  private final ErasurePages pages;

  ErasureController(PersonErasures erasures, ErasurePages pages) {
    this.erasures = erasures;
    this.pages = pages;
  }

  @GetMapping("/body/archive/{number}/erasures")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return page(number, Typed.none(), actor, view, FormErrors.none());
  }

  @PostMapping("/body/archive/{number}/erasures/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          switch (ErasureAct.named(act)) {
            case REQUEST -> erasures.request(number, form(typed), actor);
            case APPROVAL -> erasures.erase(number, actor);
            case REJECTION -> erasures.decline(number, actor);
          }
          return ErasurePages.path(number);
        },
        errors -> page(number, typed, actor, view, errors));
  }

  private ModelAndView page(String number, Typed typed, Actor actor, View view, FormErrors errors) {
    return Pages.of("shared/sheet", pages.page(number, typed, actor, view).errors(errors));
  }

  private static ErasureForm form(Typed typed) {
    List<String> words = typed.text("words").lines().toList();
    Optional<ErasureGround> ground =
        Arrays.stream(ErasureGround.values())
            .filter(each -> each.name().equals(typed.text("ground")))
            .findFirst();
    return new ErasureForm(words, ground);
  }
}
