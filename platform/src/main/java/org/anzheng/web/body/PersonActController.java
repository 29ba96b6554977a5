package org.anzheng.web.body;

import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 人员事项: confirm a competence, declare a tie, extend a registration, record a departure. */
@Controller
@RequestMapping("/body/people/{id}/{act:[a-z]+}")
class PersonActController {

  private final PersonDirectory directory;
  private final PersonActs acts;
  private final PersonFiles files;
  private final PersonActPages pages;

  PersonActController(
      PersonDirectory directory, PersonActs acts, PersonFiles files, PersonActPages pages) {
    this.directory = directory;
    this.acts = acts;
    this.files = files;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam(defaultValue = "") String competence,
      Actor actor,
      View view) {
    PersonAct chosen = PersonAct.of(act);
    PersonSummary person = own(id, actor);
    chosen.transition().apply(person.status(), actor);
    return pages.of(chosen, person, pages.suggested(competence), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView act(
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    PersonAct chosen = PersonAct.of(act);
    PersonSummary person = own(id, actor);
    chosen.transition().roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          acts.carryOut(chosen, id, files.with(typed, uploads, actor), actor);
          return "/body/people/" + id;
        },
        errors -> pages.of(chosen, person, typed, errors, actor, view));
  }

  private PersonSummary own(UUID id, Actor actor) {
    return directory
        .find(id)
        .filter(person -> person.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
