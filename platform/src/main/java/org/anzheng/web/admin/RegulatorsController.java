package org.anzheng.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 主管部门与技术委员会: registered by the operator, each with its accounts. */
@Controller
class RegulatorsController {

  /** What the operator registers. */
  private static final List<OrganisationType> KINDS =
      List.of(OrganisationType.REGULATOR, OrganisationType.COMMITTEE);

  private final RegulatorRegistration registration;
  private final Organisations organisations;
  private final Accounts accounts;

  RegulatorsController(
      RegulatorRegistration registration, Organisations organisations, Accounts accounts) {
    this.registration = registration;
    this.organisations = organisations;
    this.accounts = accounts;
  }

  @GetMapping("/admin")
  ModelAndView home() {
    return Pages.of(
        "admin/home",
        new RegulatorListPage(
            KINDS.stream()
                .flatMap(type -> organisations.ofType(type).stream())
                .map(o -> new RegulatorListPage.Line(o, accounts.ofOrganisation(o.id()).size()))
                .toList()));
  }

  @GetMapping("/admin/regulators/new")
  ModelAndView form(View view) {
    return form(Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/admin/regulators")
  ModelAndView register(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> "/admin/regulators/" + registration.register(typed, actor),
        errors -> form(typed, errors, view));
  }

  @GetMapping("/admin/regulators/{id}")
  ModelAndView show(@PathVariable UUID id, View view) {
    return show(id, Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/admin/regulators/{id}/accounts")
  ModelAndView addAccount(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          registration.addAccount(regulator(id).id(), typed, actor);
          return "/admin/regulators/" + id;
        },
        errors -> show(id, typed, errors, view));
  }

  private ModelAndView form(Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "admin/regulator-new", new RegulatorFormPage(typed, errors, roles(KINDS, view)));
  }

  private ModelAndView show(UUID id, Typed typed, FormErrors errors, View view) {
    OrganisationSummary found = regulator(id);
    List<Row> rows =
        List.of(
            Row.of(view.text("page.shared.organisation.uscc"), found.uscc().value()),
            Row.of(view.text("page.shared.organisation.division"), found.division()),
            Row.of(view.text("page.shared.organisation.address"), found.address()));
    return Pages.of(
        "admin/regulator",
        new RegulatorPage(
            found,
            rows,
            accounts.ofOrganisation(id),
            typed,
            errors,
            roles(List.of(found.type()), view)));
  }

  private OrganisationSummary regulator(UUID id) {
    return organisations
        .find(id)
        .filter(o -> KINDS.contains(o.type()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static List<Option> roles(List<OrganisationType> types, View view) {
    return Arrays.stream(Role.values())
        .filter(role -> types.stream().anyMatch(role::serves))
        .map(role -> Option.of(role.name(), view.name(role)))
        .toList();
  }
}
