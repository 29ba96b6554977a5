package org.anzheng.web.adopter;

import java.util.List;
import org.anzheng.adoption.requirements.Requirement;
import org.anzheng.adoption.requirements.RequirementTransition;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
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

/** 采信要求: the list, a new one, and one with its versions. */
@Controller
@RequestMapping(RequirementPage.LIST)
class RequirementsController {

  private static final String LIST = RequirementPage.LIST;

  private final Requirements requirements;
  private final RequirementPage page;
  private final RequirementForms forms;
  private final PromotionsForAdopter promotions;

  RequirementsController(
      Requirements requirements,
      RequirementPage page,
      RequirementForms forms,
      PromotionsForAdopter promotions) {
    this.requirements = requirements;
    this.page = page;
    this.forms = forms;
    this.promotions = promotions;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("requirements.title"))
            .lede(words.text("requirements.lede"))
            .with(
                new Sheet.Table(
                    words.text("requirements.all"),
                    words.heads("number", "field.title", "field.category", "status"),
                    requirements.of(actor).stream()
                        .map(r ->
                            List.of(
                                Cell.link(r.reference(), LIST + "/" + r.number()),
                                Cell.of(r.form().title()),
                                Cell.of(r.form().category()),
                                words.cell(r.status())))
                        .toList(),
                    words.text("requirements.none")))
            .with(
                new Sheet.Links(
                    List.of(Row.link("", words.text("requirements.new"), LIST + "/new"))))
            .with(promotions.of(actor, view)));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    return form("", Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView begin(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    RequirementTransition.BEGIN.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + requirements.begin(RequirementForms.read(typed), actor),
        errors -> form("", typed, errors, actor, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @GetMapping("/{number}/edit")
  ModelAndView edit(@PathVariable String number, Actor actor, View view) {
    Requirement newest = requirements.versions(number, actor).getFirst();
    return form(
        "/" + number, RequirementForms.typed(newest.form()), FormErrors.none(), actor, view);
  }

  @PostMapping("/{number}")
  ModelAndView save(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    requirements.versions(number, actor);
    RequirementTransition.EDIT.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          requirements.save(number, RequirementForms.read(typed), actor);
          return LIST + "/" + number;
        },
        errors -> form("/" + number, typed, errors, actor, view));
  }

  @PostMapping("/{number}/publication")
  ModelAndView publish(@PathVariable String number, Actor actor, View view) {
    return Forms.submit(
        () -> {
          requirements.publish(number, actor);
          return LIST + "/" + number;
        },
        errors -> show(number, Typed.none(), errors, actor, view));
  }

  @PostMapping("/{number}/withdrawal")
  ModelAndView withdraw(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          requirements.withdraw(number, typed.text("reason"), actor);
          return LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  private ModelAndView form(String place, Typed typed, FormErrors errors, Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text(place.isEmpty() ? "requirements.new" : "requirements.edit"))
            .lede(words.text("requirements.form.lede"))
            .back(words.text("requirements.title"), LIST)
            .errors(errors)
            .with(
                new Sheet.Act(
                    words.text("requirements.form"),
                    words.text("requirements.form.notice"),
                    LIST + place,
                    words.text("requirements.form.submit"),
                    forms.fields(typed, words),
                    false,
                    false))
            .with(promotions.of(actor, view)));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        page.of(requirements.versions(number, actor), typed, errors, actor, new Words(view)));
  }
}
