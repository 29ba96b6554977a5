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
import org.anzheng.parties.Accounts;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.people.PersonTransition;
import org.anzheng.scheme.Parameters;
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

/** 机构人员: the list, the registration of a new one, and one person whole. */
@Controller
@RequestMapping("/body/people")
class PeopleController {

  private final PersonDirectory directory;
  private final Accounts accounts;
  private final PersonActs acts;
  private final PersonRows rows;
  private final CompetenceRows competences;
  private final Parameters parameters;
  private final Clock clock;

  PeopleController(
      PersonDirectory directory,
      Accounts accounts,
      PersonActs acts,
      PersonRows rows,
      CompetenceRows competences,
      Parameters parameters,
      Clock clock) {
    this.directory = directory;
    this.accounts = accounts;
    this.acts = acts;
    this.rows = rows;
    this.competences = competences;
    this.parameters = parameters;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    long asked = parameters.on(today()).bodyFullTimeStaff();
    return Pages.of(
        "body/people", new PeoplePage(directory.ofBody(actor.organisation()), today(), asked));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor) {
    PersonTransition.REGISTER.roleOf(actor);
    Typed suggested =
        Typed.none().with("registeredFrom", today().toString()).with("fullTime", "yes");
    return form(suggested, FormErrors.none(), actor);
  }

  @PostMapping
  ModelAndView register(@RequestParam MultiValueMap<String, String> sent, Actor actor) {
    PersonTransition.REGISTER.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> "/body/people/" + acts.register(typed, actor), errors -> form(typed, errors, actor));
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    PersonSummary person =
        directory
            .find(id)
            .filter(p -> p.body().equals(actor.organisation()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    List<PersonAct> open =
        Arrays.stream(PersonAct.values())
            .filter(act -> act.transition().isOpenTo(actor, person.status()))
            .toList();
    return Pages.of(
        "body/person",
        new PersonPage(
            person,
            rows.of(person, view),
            competences.of(person, today(), view),
            rows.ties(person, view),
            open,
            competences.history(person, view),
            today()));
  }

  private ModelAndView form(Typed typed, FormErrors errors, Actor actor) {
    List<Option> free =
        accounts.ofOrganisation(actor.organisation()).stream()
            .filter(account -> directory.ofAccount(account.id()).isEmpty())
            .map(account ->
                Option.of(account.id().toString(), account.login() + " " + account.name()))
            .toList();
    return Pages.of("body/person-new", new PersonFormPage(typed, errors, free));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
