package org.anzheng.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.AssociationKind;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.Catalogue;
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

/** 人员事项: confirm a competence, declare a tie, extend a registration, record a departure. */
@Controller
@RequestMapping("/body/people/{id}/{act:[a-z]+}")
class PersonActController {

  private final PersonDirectory directory;
  private final PersonActs acts;
  private final Catalogue catalogue;
  private final Clock clock;

  PersonActController(
      PersonDirectory directory, PersonActs acts, Catalogue catalogue, Clock clock) {
    this.directory = directory;
    this.acts = acts;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable UUID id, @PathVariable String act, Actor actor, View view) {
    PersonAct chosen = PersonAct.of(act);
    PersonSummary person = own(id, actor);
    chosen.transition().apply(person.status(), actor);
    Typed suggested = Typed.none().with("validFrom", today().toString());
    return form(chosen, person, suggested, FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView act(
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    PersonAct chosen = PersonAct.of(act);
    PersonSummary person = own(id, actor);
    chosen.transition().roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          acts.carryOut(chosen, id, typed, actor);
          return "/body/people/" + id;
        },
        errors -> form(chosen, person, typed, errors, view));
  }

  private PersonSummary own(UUID id, Actor actor) {
    return directory
        .find(id)
        .filter(person -> person.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView form(
      PersonAct act, PersonSummary person, Typed typed, FormErrors errors, View view) {
    List<Option> categories =
        catalogue.on(today()).categories().stream()
            .map(c -> Option.of(c.code(), c.code() + " " + view.either(c.nameZh(), c.nameEn())))
            .toList();
    List<Option> kinds =
        Arrays.stream(AssociationKind.values())
            .map(kind -> Option.of(kind.name(), view.name(kind)))
            .toList();
    return Pages.of(
        "body/person-act", new PersonActPage(act, person, typed, errors, categories, kinds));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
