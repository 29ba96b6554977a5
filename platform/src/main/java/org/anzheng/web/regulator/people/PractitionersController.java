package org.anzheng.web.regulator.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 认证人员执业: look up a registration number; whoever may not practise; one person. */
@Controller
class PractitionersController {

  private final PersonDirectory directory;
  private final PractitionerRows rows;
  private final Clock clock;

  PractitionersController(PersonDirectory directory, PractitionerRows rows, Clock clock) {
    this.directory = directory;
    this.rows = rows;
    this.clock = clock;
  }

  @GetMapping("/regulator/people")
  ModelAndView list(
      @RequestParam(name = "registrationNo", defaultValue = "") String asked, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<PersonSummary> found = asked.isBlank() ? List.of() : directory.withRegistrationNo(asked);
    List<PersonSummary> keptOut = directory.keptOutOn(today);
    Map<UUID, String> bodies =
        Stream.concat(found.stream(), keptOut.stream())
            .map(PersonSummary::body)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), body -> rows.body(body, view)));
    return Pages.of(
        "regulator/people", new PractitionersPage(asked.strip(), found, keptOut, bodies, today));
  }

  @GetMapping("/regulator/people/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    PersonSummary person =
        directory.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    List<SanctionAct> open =
        Arrays.stream(SanctionAct.values())
            .filter(act -> act.transition().isOpenTo(actor, person.status()))
            .toList();
    return Pages.of(
        "regulator/person",
        new PractitionerPage(person, rows.of(person, view), rows.sanctions(person, view), open));
  }
}
