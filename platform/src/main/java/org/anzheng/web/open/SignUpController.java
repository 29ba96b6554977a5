package org.anzheng.web.open;

import java.util.stream.Stream;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.Divisions;
import org.anzheng.parties.Parties;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 注册: a service organisation or an adopter registers itself and its first account. */
@Controller
class SignUpController {

  private final Parties parties;
  private final Divisions divisions;

  SignUpController(Parties parties, Divisions divisions) {
    this.parties = parties;
    this.divisions = divisions;
  }

  @GetMapping("/sign-up")
  ModelAndView form(View view) {
    return page(SignUpForm.empty(), view, FormErrors.none());
  }

  @PostMapping("/sign-up")
  ModelAndView signUp(SignUpForm form, View view) {
    return Forms.submit(
        () -> {
          form.check();
          parties.signUp(form.organisation(), form.account());
          return "/login?registered=true";
        },
        errors -> page(form, view, errors));
  }

  private ModelAndView page(SignUpForm form, View view, FormErrors errors) {
    return Pages.of(
        "open/signUp",
        new SignUpPage(
            form,
            Stream.of(OrganisationType.SERVICE_ORGANISATION, OrganisationType.ADOPTER)
                .map(type -> new Option(type.name(), view.name(type), hint(type, view)))
                .toList(),
            divisions.provinces().stream()
                .map(d -> Option.of(d.code(), view.either(d.name(), d.nameEn())))
                .toList(),
            errors));
  }

  private static String hint(OrganisationType type, View view) {
    return view.text("page.signUp.type." + type.name());
  }
}
