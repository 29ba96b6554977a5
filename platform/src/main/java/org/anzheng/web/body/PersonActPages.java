package org.anzheng.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.people.AssociationKind;
import org.anzheng.people.EvidenceKind;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.ClauseGroups;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the form of an act on a person together. */
@Component
class PersonActPages {

  private static final String WORD = "page.body.person.";

  private final Catalogue catalogue;
  private final ClauseGroups groups;
  private final PersonFiles files;
  private final Clock clock;

  PersonActPages(Catalogue catalogue, ClauseGroups groups, PersonFiles files, Clock clock) {
    this.catalogue = catalogue;
    this.groups = groups;
    this.files = files;
    this.clock = clock;
  }

  /** What a form begins with. */
  Typed suggested(String competence) {
    return Typed.none().with("validFrom", today().toString()).with("competence", competence);
  }

  ModelAndView of(
      PersonAct act, PersonSummary person, Typed typed, FormErrors errors, Actor actor, View view) {
    List<Option> categories =
        catalogue.on(today()).categories().stream()
            .map(c -> Option.of(c.code(), c.code() + " " + view.either(c.nameZh(), c.nameEn())))
            .toList();
    List<Option> clauses =
        groups.on(today()).stream()
            .map(g -> Option.of(g.code(), view.either(g.nameZh(), g.nameEn())))
            .toList();
    List<Option> kinds =
        Arrays.stream(AssociationKind.values())
            .map(kind -> Option.of(kind.name(), view.name(kind)))
            .toList();
    List<PersonActPage.Block> evidence =
        Arrays.stream(EvidenceKind.values()).map(kind -> block(kind, typed, actor)).toList();
    return Pages.of(
        "body/person-act",
        new PersonActPage(
            act,
            person,
            typed,
            errors,
            categories,
            clauses,
            competences(person, view),
            kinds,
            evidence));
  }

  private PersonActPage.Block block(EvidenceKind kind, Typed typed, Actor actor) {
    return new PersonActPage.Block(kind, typed, files.kept(typed, kind, actor).orElse(""));
  }

  /** Those that have not ended. */
  private List<Option> competences(PersonSummary person, View view) {
    Map<String, String> names = CategoryNames.of(catalogue.on(today()), view);
    return person.competences().stream()
        .filter(c -> c.withdrawnFrom().isEmpty() && !today().isAfter(c.validUntil()))
        .map(c ->
            Option.of(
                c.id().toString(),
                names.getOrDefault(c.category(), c.category())
                    + " · "
                    + c.clauseGroup()
                        .map(group -> ClauseNames.of(groups.on(today()), group, view))
                        .orElseGet(() -> view.text(WORD + "wholeCategory"))
                    + " · "
                    + c.validUntil()))
        .toList();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
