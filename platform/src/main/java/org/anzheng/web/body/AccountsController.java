package org.anzheng.web.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.AccountTransition;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Parties;
import org.anzheng.parties.PartyAct;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 机构账户: who may sign in for the body, and with which duties. */
@Controller("bodyAccounts")
@RequestMapping("/body/accounts")
class AccountsController {

  private final Accounts accounts;
  private final AccountDuties duties;
  private final Parties parties;

  AccountsController(Accounts accounts, AccountDuties duties, Parties parties) {
    this.accounts = accounts;
    this.duties = duties;
    this.parties = parties;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return Pages.of(
        "body/accounts", new AccountListPage(accounts.ofOrganisation(actor.organisation())));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    AccountDuties.require(PartyAct.CREATE_ACCOUNT, actor);
    return form(Typed.none(), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView create(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> "/body/accounts/" + duties.create(typed, actor), errors -> form(typed, errors, view));
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    AccountSummary account = own(id, actor);
    return show(account, held(account), FormErrors.none(), view);
  }

  @PostMapping("/{id}/duties")
  ModelAndView change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    AccountSummary account = own(id, actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          duties.change(account, typed, actor);
          return "/body/accounts/" + id;
        },
        errors -> show(account, typed, errors, view));
  }

  @PostMapping("/{id}/status")
  ModelAndView turn(
      @PathVariable UUID id, @RequestParam AccountTransition turn, Actor actor, View view) {
    AccountSummary account = own(id, actor);
    return Forms.submit(
        () -> {
          parties.turn(id, turn, actor);
          return "/body/accounts/" + id;
        },
        errors -> show(account, held(account), errors, view));
  }

  private AccountSummary own(UUID id, Actor actor) {
    return accounts
        .find(id)
        .filter(account -> account.organisation().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static ModelAndView form(Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "body/account-new", new AccountPage(Optional.empty(), typed, errors, options(view)));
  }

  private static ModelAndView show(
      AccountSummary account, Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "body/account", new AccountPage(Optional.of(account), typed, errors, options(view)));
  }

  private static Typed held(AccountSummary account) {
    return Typed.none()
        .with("roles", account.roles().stream().map(Enum::name).toArray(String[]::new));
  }

  private static List<Option> options(View view) {
    return AccountDuties.ofBodies().stream()
        .map(role -> Option.of(role.name(), role.code() + " " + view.name(role)))
        .toList();
  }
}
