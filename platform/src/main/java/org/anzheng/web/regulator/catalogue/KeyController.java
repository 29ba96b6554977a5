package org.anzheng.web.regulator.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.StepUp;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.catalogue.DepartmentKey;
import org.anzheng.scheme.catalogue.DepartmentKeys;
import org.anzheng.scheme.catalogue.KeyForm;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 部门签名密钥: typed first, then signed for: the page shows the exact line to sign. */
@Controller
@RequestMapping("/regulator/catalogue/key")
class KeyController {

  private final DepartmentKeys keys;
  private final StepUp stepUp;

  KeyController(DepartmentKeys keys, StepUp stepUp) {
    this.keys = keys;
    this.stepUp = stepUp;
  }

  @GetMapping
  ModelAndView form(Actor actor, View view) {
    CatalogueDraftTransition.SIGN.roleOf(actor);
    return page(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView register(
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      Actor actor,
      View view) {
    CatalogueDraftTransition.SIGN.roleOf(actor);
    Typed typed = new Typed(sent);
    KeyForm form =
        new KeyForm(
            typed.text("publicKey"),
            typed.text("proof"),
            Optional.of(typed.text("previous")).filter(s -> !s.isEmpty()));
    return Forms.submit(
        () -> {
          stepUp.confirm(typed.text("password"), actor, request.getRemoteAddr());
          keys.register(form, actor);
          return "/regulator/catalogue";
        },
        errors -> page(typed, errors, actor, view));
  }

  private ModelAndView page(Typed typed, FormErrors errors, Actor actor, View view) {
    Role department = CatalogueDraftTransition.SIGN.roleOf(actor);
    return Pages.of(
        "regulator/catalogue-key",
        new KeyPage(
            view.name(department),
            keys.of(department).map(DepartmentKey::text),
            keys.line(department, typed.text("publicKey")),
            typed,
            errors));
  }
}
