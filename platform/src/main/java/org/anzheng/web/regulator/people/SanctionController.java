package org.anzheng.web.regulator.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.people.Practice;
import org.anzheng.people.SanctionForm;
import org.anzheng.people.SanctionKind;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
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

/** 执业处理: ground and decision, a check with the consequence, then the order. */
@Controller
@RequestMapping("/regulator/people/{id}/{act:[a-z]+}")
class SanctionController {

  private static final String WORD = "page.regulator.practice.";

  private final Practice practice;
  private final PersonDirectory directory;
  private final PractitionerRows rows;
  private final Rehearsal rehearsal;

  SanctionController(
      Practice practice, PersonDirectory directory, PractitionerRows rows, Rehearsal rehearsal) {
    this.practice = practice;
    this.directory = directory;
    this.rows = rows;
    this.rehearsal = rehearsal;
  }

  @GetMapping
  ModelAndView form(@PathVariable UUID id, @PathVariable String act, Actor actor) {
    SanctionAct chosen = SanctionAct.of(act);
    PersonSummary person = person(id);
    chosen.transition().apply(person.status(), actor);
    return form(chosen, person, Typed.none(), FormErrors.none());
  }

  @PostMapping("/check")
  ModelAndView check(
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    SanctionAct chosen = SanctionAct.of(act);
    PersonSummary person = person(id);
    chosen.transition().roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.check(
        () -> rehearsal.of(() -> order(chosen, id, typed, actor)),
        () ->
            Pages.of(
                "regulator/sanction-check",
                new SanctionPage(
                    chosen, person, typed, FormErrors.none(), answers(person, typed, view))),
        errors -> form(chosen, person, typed, errors));
  }

  @PostMapping
  ModelAndView act(
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor) {
    SanctionAct chosen = SanctionAct.of(act);
    PersonSummary person = person(id);
    chosen.transition().roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          order(chosen, id, typed, actor);
          return "/regulator/people/" + id;
        },
        errors -> form(chosen, person, typed, errors));
  }

  private void order(SanctionAct act, UUID person, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    var months = reader.numberIfAny("months");
    if (act.kind() == SanctionKind.SUSPENSION) {
      reader.required("months");
    }
    reader.refuseIfAny();
    practice.sanction(
        person,
        new SanctionForm(act.kind(), months, typed.text("ground"), typed.text("documentNo")),
        actor);
  }

  private PersonSummary person(UUID id) {
    return directory.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private List<Row> answers(PersonSummary person, Typed typed, View view) {
    List<Row> answers = new ArrayList<>();
    answers.add(Row.of(view.text(WORD + "person"), person.name(), person.registrationNo()));
    answers.add(Row.of(view.text(WORD + "body"), rows.body(person.body(), view)));
    if (!typed.text("months").isEmpty()) {
      answers.add(Row.of(view.text(WORD + "months"), typed.text("months")));
    }
    answers.add(Row.of(view.text(WORD + "ground"), typed.text("ground")));
    answers.add(Row.of(view.text(WORD + "documentNo"), typed.text("documentNo")));
    return answers;
  }

  private static ModelAndView form(
      SanctionAct act, PersonSummary person, Typed typed, FormErrors errors) {
    return Pages.of("regulator/sanction", new SanctionPage(act, person, typed, errors, List.of()));
  }
}
