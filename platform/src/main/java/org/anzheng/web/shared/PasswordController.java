package org.anzheng.web.shared;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Parties;
import org.anzheng.parties.PasswordChange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 修改密码: also where a one-time password leads. */
@Controller
class PasswordController {

  private final Parties parties;
  private final SignedInAccounts accounts;

  PasswordController(Parties parties, SignedInAccounts accounts) {
    this.parties = parties;
    this.accounts = accounts;
  }

  @GetMapping("/account/password")
  ModelAndView form(Actor actor) {
    return page(actor, FormErrors.none());
  }

  @PostMapping("/account/password")
  ModelAndView change(
      @RequestParam String current,
      @RequestParam String next,
      @RequestParam String again,
      Actor actor) {
    return Forms.submit(
        () -> {
          if (!next.equals(again)) {
            throw new Refusal(List.of(Objection.toField("again", WebRefusal.NOT_THE_SAME)));
          }
          parties.changePassword(new PasswordChange(current, next), actor);
          return "/home";
        },
        errors -> page(actor, errors));
  }

  private ModelAndView page(Actor actor, FormErrors errors) {
    return Pages.of(
        "shared/password", new PasswordPage(accounts.mustChangePassword(actor.account()), errors));
  }
}
