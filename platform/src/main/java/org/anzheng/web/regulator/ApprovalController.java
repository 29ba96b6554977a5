package org.anzheng.web.regulator;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.ApprovalForm;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 机构批准: categories, first day and the five legal conditions; checked, then decided. */
@Controller
@RequestMapping("/regulator/organisations/{id}/approval")
class ApprovalController {

  private final Bodies bodies;
  private final Organisations organisations;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final Rehearsal rehearsal;
  private final Clock clock;

  ApprovalController(
      Bodies bodies,
      Organisations organisations,
      Catalogue catalogue,
      Parameters parameters,
      Rehearsal rehearsal,
      Clock clock) {
    this.bodies = bodies;
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable UUID id, Actor actor, View view) {
    BodyTransition.APPROVE.roleOf(actor);
    return form(id, Typed.none().with("from", today().toString()), FormErrors.none(), view);
  }

  @PostMapping("/check")
  ModelAndView check(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    BodyTransition.APPROVE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> rehearsal.of(() -> bodies.approve(approval(id, typed), actor)),
        () -> Pages.of("regulator/approval-check", page(id, typed, FormErrors.none(), view)),
        errors -> form(id, typed, errors, view));
  }

  @PostMapping
  ModelAndView approve(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    BodyTransition.APPROVE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> "/regulator/bodies/" + bodies.approve(approval(id, typed), actor),
        errors -> form(id, typed, errors, view));
  }

  private static ApprovalForm approval(UUID id, Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var from = reader.date("from");
    reader.refuseIfAny();
    // evidence counts only where the official also ticked that the condition is met
    Map<ApprovalCondition, String> evidence =
        Arrays.stream(ApprovalCondition.values())
            .filter(condition -> !typed.texts("met." + condition).isEmpty())
            .collect(
                toMap(condition -> condition, condition -> typed.text("evidence." + condition)));
    return new ApprovalForm(id, typed.texts("categories"), from.orElseThrow(), evidence);
  }

  private ModelAndView form(UUID id, Typed typed, FormErrors errors, View view) {
    return Pages.of("regulator/approval", page(id, typed, errors, view));
  }

  private ApprovalPage page(UUID id, Typed typed, FormErrors errors, View view) {
    OrganisationSummary organisation =
        organisations
            .find(id)
            .filter(o -> o.type() == OrganisationType.BODY)
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    List<Category> categories = catalogue.on(today()).categories();
    List<ApprovalPage.Condition> conditions = ApprovalConditions.of(parameters.on(today()), view);
    List<Row> answers = new ArrayList<>();
    answers.add(Row.of(view.text("page.shared.organisation.name"), organisation.name()));
    categories.stream()
        .filter(category -> typed.texts("categories").contains(category.code()))
        .map(category -> view.either(category.nameZh(), category.nameEn()))
        .forEach(name -> answers.add(Row.of(view.text("page.regulator.approval.category"), name)));
    answers.add(Row.of(view.text("page.regulator.approval.from"), typed.text("from")));
    conditions.forEach(c -> answers.add(Row.of(c.label(), typed.text(c.evidence()), c.note())));
    return new ApprovalPage(
        organisation,
        typed,
        errors,
        categories.stream().map(category -> option(category, view)).toList(),
        conditions,
        answers);
  }

  private static Option option(Category category, View view) {
    return new Option(
        category.code(),
        view.either(category.nameZh(), category.nameEn()),
        view.either(category.definitionZh(), category.definitionEn()));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
