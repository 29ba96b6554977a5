package org.anzheng.web.regulator;

import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
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

/** 机构登记: a body before its approval. */
@Controller
class OrganisationsController {

  private final BodyRegistration registration;
  private final Organisations organisations;
  private final Accounts accounts;
  private final BodyDirectory bodies;

  OrganisationsController(
      BodyRegistration registration,
      Organisations organisations,
      Accounts accounts,
      BodyDirectory bodies) {
    this.registration = registration;
    this.organisations = organisations;
    this.accounts = accounts;
    this.bodies = bodies;
  }

  @GetMapping("/regulator/organisations/new")
  ModelAndView form(Actor actor) {
    BodyTransition.APPROVE.roleOf(actor);
    return form(Typed.none(), FormErrors.none());
  }

  @PostMapping("/regulator/organisations")
  ModelAndView register(@RequestParam MultiValueMap<String, String> sent, Actor actor) {
    BodyTransition.APPROVE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> "/regulator/organisations/" + registration.register(typed, actor),
        errors -> form(typed, errors));
  }

  @GetMapping("/regulator/organisations/{id}")
  ModelAndView show(@PathVariable UUID id, View view) {
    OrganisationSummary found =
        organisations
            .find(id)
            .filter(o -> o.type() == OrganisationType.BODY)
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return bodies
        .ofOrganisation(id)
        .map(body -> Pages.redirect("/regulator/bodies/" + body.approvalNo()))
        .orElseGet(() -> page(found, view));
  }

  private ModelAndView page(OrganisationSummary found, View view) {
    return Pages.of(
        "regulator/organisation",
        new OrganisationPage(
            found, OrganisationRows.of(found, view), accounts.ofOrganisation(found.id())));
  }

  private static ModelAndView form(Typed typed, FormErrors errors) {
    return Pages.of("regulator/organisation-new", new BodyFormPage(typed, errors));
  }
}
